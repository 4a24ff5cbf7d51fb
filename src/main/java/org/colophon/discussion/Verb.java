package org.colophon.discussion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colophon.shared.BadInput;

/** What people do in discussions. Deleting one's own comments is not among it: nobody can be kept from that. */
enum Verb {
    POST,
    EDIT,
    RECOMMEND,
    REPORT;

    private static final Set<Verb> WRITING = EnumSet.of(POST, EDIT);

    /** @throws BadInput with field {@code account} and a sentence for the person when one of these forbids it */
    void check(List<Sanction> holding) {
        for (Sanction sanction : holding) {
            if (isForbiddenBy(sanction.kind())) {
                throw new BadInput("account", refusal(sanction));
            }
        }
    }

    boolean isForbiddenBy(SanctionKind kind) {
        return switch (kind) {
            case WARN, PREMODERATE -> false;
            case MUTE -> WRITING.contains(this);
            case SUSPEND, BAN -> true;
        };
    }

    private static String refusal(Sanction sanction) {
        String what = sanction.kind() == SanctionKind.MUTE
                ? "A moderator has decided that you cannot write comments"
                : "A moderator has excluded you from discussions";
        return what + (sanction.ends() == null ? "" : " for some time") + ". The reason: " + sanction.reason();
    }
}
