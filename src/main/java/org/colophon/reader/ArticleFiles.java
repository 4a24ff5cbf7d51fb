package org.colophon.reader;

import java.nio.charset.StandardCharsets;
import org.colophon.markup.Markup;
import org.colophon.provenance.ArticleJson;
import org.colophon.provenance.ArticleMarkdown;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.Retraction;
import org.colophon.reader.page.Words;
import org.colophon.shared.Newsroom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** An article as a file beside its page, for programs. A header names the page as the one to list and to link. */
@Component
class ArticleFiles {

    static final String MARKDOWN = ".md";
    static final String JSON = ".json";

    private static final MediaType TEXT = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    /** In the order of the fields: the disclosure stands before the text. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final ArticleMarkdown writer;
    private final Markup markup;
    private final Newsroom newsroom;

    ArticleFiles(ArticleMarkdown writer, Markup markup, Newsroom newsroom) {
        this.writer = writer;
        this.markup = markup;
        this.newsroom = newsroom;
    }

    Output markdown(PublishedArticle article) {
        return canonical(Output.shared(TEXT, writer.write(article)), article.path());
    }

    Output json(PublishedArticle article) {
        return canonical(Output.shared(MediaType.APPLICATION_JSON, text(article)), article.path());
    }

    String text(PublishedArticle article) {
        return MAPPER.writeValueAsString(ArticleJson.of(article, markup, newsroom));
    }

    Output markdown(Retraction retraction) {
        String meaning = Words.in(retraction.language())
                .get("retraction." + retraction.kind().code() + ".text");
        return notice(retraction, TEXT, writer.canceled(retraction, meaning));
    }

    Output json(Retraction retraction) {
        return notice(
                retraction,
                MediaType.APPLICATION_JSON,
                MAPPER.writeValueAsString(ArticleJson.canceled(retraction, newsroom)));
    }

    private static Output notice(Retraction retraction, MediaType type, String text) {
        Output output = Output.shared(type, text);
        return retraction.kind().gone() ? Output.of(HttpStatus.GONE, type, Output.FLEETING, output.bytes()) : output;
    }

    private Output canonical(Output output, String path) {
        return output.with(HttpHeaders.LINK, "<" + newsroom.link(path) + ">; rel=\"canonical\"");
    }
}
