package org.colophon.reader;

import java.util.List;
import org.colophon.article.PreviewStyles;
import org.colophon.reader.page.Assets;
import org.springframework.stereotype.Component;

/** Lends the reader's own style sheet to the newsroom's previews. */
@Component
class ReaderPreviewStyles implements PreviewStyles {

    private final Assets assets;

    ReaderPreviewStyles(Assets assets) {
        this.assets = assets;
    }

    @Override
    public List<String> addresses() {
        return List.of(assets.url("reader.css"));
    }
}
