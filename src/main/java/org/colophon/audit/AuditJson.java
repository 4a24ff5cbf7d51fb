package org.colophon.audit;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The log as a JSON list of objects. */
class AuditJson implements LogExport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonGenerator json;

    AuditJson(OutputStream out) {
        json = MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out);
        json.writeStartArray();
    }

    @Override
    public void add(LogEntry entry) {
        AuditSubject subject = entry.subject();
        json.writeStartObject();
        json.writeStringProperty("id", entry.id().toString());
        json.writeStringProperty("at", entry.at().toString());
        json.writeObjectPropertyStart("by");
        json.writeStringProperty("id", entry.by().key());
        json.writeStringProperty("name", entry.by().name());
        json.writeEndObject();
        json.writeStringProperty("action", entry.action());
        json.writeObjectPropertyStart("subject");
        json.writeStringProperty("kind", subject.kind());
        json.writeStringProperty("id", subject.id());
        json.writeStringProperty("label", subject.label());
        json.writeEndObject();
        json.writeStringProperty("detail", entry.detail());
        json.writeStringProperty("token", entry.token().isEmpty() ? null : entry.token());
        json.writeEndObject();
    }

    @Override
    public void finish() {
        json.writeEndArray();
        json.close();
    }
}
