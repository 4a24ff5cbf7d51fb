package org.colophon.reader;

import org.colophon.change.Subject;
import org.colophon.reader.page.Assets;
import org.colophon.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Style sheet, script and icon: kept for ever under the address with their digest, asked about under the plain one. */
@Controller
class AssetFiles {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetFiles(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{name}")
    Output file(@PathVariable String name) {
        Assets.Asset asset = assets.find(name).orElseThrow(() -> new NotFound("There is no such file."));
        Output plain = Output.shared(MediaType.parseMediaType(asset.type()), asset.text());
        Output file =
                asset.url().endsWith(name) ? Output.of(HttpStatus.OK, plain.type(), FOR_EVER, plain.bytes()) : plain;
        return file.showing(Subject.SITE);
    }
}
