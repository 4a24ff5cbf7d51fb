package org.colophon.reader;

import java.nio.charset.StandardCharsets;
import org.colophon.change.Subject;
import org.colophon.reader.page.Assets;
import org.colophon.shared.NotFound;
import org.colophon.site.Appearance;
import org.colophon.site.Appearances;
import org.colophon.site.Logo;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Style sheets, script, icon and logo: kept for ever under the address with their digest, asked about under the plain
 * one.
 */
@Controller
class AssetFiles {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final String FOR_A_MINUTE = "public, max-age=60";

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final Assets assets;
    private final Appearances appearances;

    AssetFiles(Assets assets, Appearances appearances) {
        this.assets = assets;
        this.appearances = appearances;
    }

    @GetMapping("/assets/{name}")
    Output file(@PathVariable String name) {
        Assets.Asset asset = assets.find(name).orElseThrow(() -> new NotFound("There is no such file."));
        Output plain = Output.shared(MediaType.parseMediaType(asset.type()), asset.text());
        Output file =
                asset.url().endsWith(name) ? Output.of(HttpStatus.OK, plain.type(), FOR_EVER, plain.bytes()) : plain;
        return file.showing(Subject.SITE);
    }

    /** The newsroom's own style sheet. A page that was made before the last decision gets the one of today, for a while. */
    @GetMapping("/assets/site.{digest}.css")
    Output site(@PathVariable String digest) {
        Appearance current = appearances.current();
        boolean asked = Looks.sheetName(current).equals("site." + digest + ".css");
        return Output.of(
                        HttpStatus.OK,
                        CSS,
                        asked ? FOR_EVER : FOR_A_MINUTE,
                        current.css().getBytes(StandardCharsets.UTF_8))
                .showing(Subject.SITE);
    }

    @GetMapping("/assets/logo.{file}")
    Output logo(@PathVariable String file) {
        Logo logo = appearances.logo("logo." + file).orElseThrow(() -> new NotFound("There is no such picture."));
        return Output.of(HttpStatus.OK, MediaType.parseMediaType(logo.image().type()), FOR_EVER, logo.content())
                .showing(Subject.SITE);
    }
}
