package org.undersigned.base;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;

/** Lets a tag end where its last sign ends: the end of its file's last line would stand inside links and headings. */
class Tags {

    static void endAtTheirLastSign(@Observes EngineBuilder engine) {
        engine.addParserHook(parsed -> {
            if (parsed.getTemplateId().startsWith("tags/")) {
                parsed.addContentFilter(String::stripTrailing);
            }
        });
    }
}
