package org.colophon.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colophon.identity.MayAdminister;
import org.springframework.stereotype.Service;

/**
 * Appearances that somebody is trying out, for as long as their preview is looked at. They are kept in memory: a node
 * shows the drafts of those who work on it.
 */
@Service
public class AppearanceDrafts {

    private static final int KEPT = 50;

    private final Map<String, Appearance> drafts = new LinkedHashMap<>();

    /** Keeps a draft. @return by which its preview asks for it */
    @MayAdminister
    public synchronized String keep(Appearance draft) {
        String key = UUID.randomUUID().toString();
        drafts.put(key, draft);
        if (drafts.size() > KEPT) {
            drafts.remove(drafts.keySet().iterator().next());
        }
        return key;
    }

    /** The draft; empty when many have been kept since. */
    @MayAdminister
    public synchronized Optional<Appearance> find(String key) {
        return Optional.ofNullable(drafts.get(key));
    }
}
