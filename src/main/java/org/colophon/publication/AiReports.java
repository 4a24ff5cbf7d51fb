package org.colophon.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colophon.disclosure.SignOff;
import org.colophon.disclosure.SignOffFigures;
import org.colophon.disclosure.SignOffReports;
import org.colophon.identity.InNewsroom;
import org.colophon.shared.BadInput;
import org.colophon.shared.Coded;
import org.colophon.shared.CsvTable;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reports on AI in what was published, over any period. */
@Service
@Transactional(readOnly = true)
public class AiReports {

    private final FigureQueries queries;
    private final FigureNoting noting;
    private final SignOffReports signOffs;
    private final ErratumRows errata;
    private final Newsroom newsroom;
    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    AiReports(
            FigureQueries queries,
            FigureNoting noting,
            SignOffReports signOffs,
            ErratumRows errata,
            Newsroom newsroom) {
        this.queries = queries;
        this.noting = noting;
        this.signOffs = signOffs;
        this.errata = errata;
        this.newsroom = newsroom;
    }

    /**
     * The report on a period, in days of the newsroom's zone.
     *
     * @param to the last day, included
     * @throws BadInput with field {@code to} when it ends before it begins
     */
    @InNewsroom
    public AiReport of(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new BadInput("to", "The last day lies before the first.");
        }
        return new AiReport(
                queries.of(from, to),
                signOffs.between(from, to),
                errata.causes(start(from), start(to.plusDays(1))),
                noting.complete());
    }

    /** Writes it as a table with one figure a line, and leaves the stream open. */
    @InNewsroom
    public void writeCsv(AiReport report, OutputStream out) throws IOException {
        CsvTable table = new CsvTable(out);
        AiFigures published = report.published();
        table.row("group", "name", "detail", "figure", "value");
        table.row("period", published.from().toString(), published.to().toString(), "complete", "" + report.complete());
        for (AiFigures.ByState one : published.states()) {
            table.row("state", one.state(), "", "articles", "" + one.articles());
        }
        for (AiFigures.ByMonth one : published.months()) {
            table.row("month", one.month().toString(), "", "articles without AI", "" + one.without());
            table.row("month", one.month().toString(), "", "articles with AI reviewed", "" + one.reviewed());
            table.row("month", one.month().toString(), "", "articles with AI not reviewed", "" + one.unreviewed());
        }
        for (AiFigures.BySection one : published.sections()) {
            table.row("section", one.slug(), one.name(), "articles", "" + one.articles());
            table.row("section", one.slug(), one.name(), "articles with AI", "" + one.ai());
            table.row("section", one.slug(), one.name(), "articles with AI reviewed", "" + one.reviewed());
            table.row("section", one.slug(), one.name(), "words", "" + one.words());
            table.row("section", one.slug(), one.name(), "words by AI", "" + one.aiWords());
        }
        for (AiFigures.ByTool one : published.tools()) {
            table.row("tool", one.tool(), one.purpose(), "articles", "" + one.articles());
        }
        SignOffFigures reviews = report.signOffs();
        table.row("sign-offs", "", "", "given", "" + reviews.given());
        table.row("sign-offs", "", "", "median seconds", text(reviews.medianSeconds()));
        table.row("sign-offs", "", "", "hasty", "" + reviews.hasty());
        reviews.ended().forEach((cause, count) -> table.row("sign-offs", code(cause), "", "ended", "" + count));
        table.row("corrections", "correction", "", "published", "" + published.corrections());
        table.row("corrections", "update", "", "published", "" + published.updates());
        for (ErrorCause cause : ErrorCause.values()) {
            table.row("corrections", "correction", cause.code(), "cause", "" + causes(report, cause.code()));
        }
        table.row("corrections", "correction", "not-recorded", "cause", "" + causes(report, ""));
        table.finish();
    }

    /** Writes it as JSON and leaves the stream open. */
    @InNewsroom
    public void writeJson(AiReport report, OutputStream out) throws IOException {
        AiFigures published = report.published();
        SignOffFigures reviews = report.signOffs();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", published.from().toString());
        json.put("to", published.to().toString());
        json.put("complete", report.complete());
        json.put("articles", published.articles());
        json.put("withAi", published.ai());
        json.put("withAiReviewed", published.reviewed());
        json.put("states", published.states());
        json.put(
                "months",
                published.months().stream()
                        .map(one -> Map.of(
                                "month", one.month().toString(),
                                "without", one.without(),
                                "reviewed", one.reviewed(),
                                "unreviewed", one.unreviewed()))
                        .toList());
        json.put("sections", published.sections());
        json.put("tools", published.tools());
        Map<String, Object> signOffs = new LinkedHashMap<>();
        signOffs.put("given", reviews.given());
        signOffs.put("medianSeconds", reviews.medianSeconds());
        signOffs.put("hasty", reviews.hasty());
        Map<String, Long> ended = new LinkedHashMap<>();
        reviews.ended().forEach((cause, count) -> ended.put(code(cause), count));
        signOffs.put("ended", ended);
        json.put("signOffs", signOffs);
        json.put("corrections", published.corrections());
        json.put("updates", published.updates());
        Map<String, Long> causes = new LinkedHashMap<>();
        for (ErrorCause cause : ErrorCause.values()) {
            causes.put(cause.code(), causes(report, cause.code()));
        }
        causes.put("not-recorded", causes(report, ""));
        json.put("correctionsByCause", causes);
        out.write(mapper.writeValueAsBytes(json));
        out.flush();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(newsroom.zone()).toInstant();
    }

    private static long causes(AiReport report, String code) {
        return report.causes().getOrDefault(code, 0L);
    }

    private static String code(SignOff.Cause cause) {
        return Coded.name(cause);
    }

    private static String text(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }
}
