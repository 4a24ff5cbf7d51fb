package org.colophon;

import org.colophon.transfer.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The newsroom: one application, started as a server or, with a command word, as a command-line tool. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Colophon", sharedModules = "shared")
public class Colophon {

    public static void main(String[] args) {
        CommandLine line = CommandLine.of(args);
        if (line.isCommand()) {
            System.exit(line.run(Colophon.class));
        }
        SpringApplication.run(Colophon.class, args);
    }
}
