package org.colophon.reader;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import org.colophon.reader.page.Assets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ReaderConfiguration implements WebMvcConfigurer {

    /** Compiled into the jar; with {@code colophon.templates.live=true} read from the source folder as they change. */
    @Bean
    TemplateEngine templateEngine(@Value("${colophon.templates.live:false}") boolean live) {
        if (!live) {
            return TemplateEngine.createPrecompiled(ContentType.Html);
        }
        TemplateEngine engine = TemplateEngine.create(
                new DirectoryCodeResolver(Path.of("src/main/jte")), Path.of("target/jte-live"), ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    Assets assets() {
        return new Assets("classpath:/static/assets/");
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new OutputWriter());
    }
}
