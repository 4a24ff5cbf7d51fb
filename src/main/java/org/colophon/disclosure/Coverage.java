package org.colophon.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the sign-off that covers a text. A pure function of sign-offs, text and policy. */
final class Coverage {

    private Coverage() {}

    /**
     * The newest sign-off of exactly this text; or else the newest of all, where the text differs from it only in what
     * the policy calls minor.
     *
     * @param signOffs of the article, the newest first; those that ended cover nothing
     */
    static Optional<Review> of(CanonicalText text, List<SignOff> signOffs, Set<MinorEdit> minor) {
        List<SignOff> standing = signOffs.stream().filter(SignOff::stands).toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        String hash = text.sha256();
        Optional<Review> exact = standing.stream()
                .filter(signOff -> signOff.contentHash().equals(hash))
                .findFirst()
                .map(signOff -> signOff.review(hash, List.of()));
        return exact.or(() -> MinorChanges.between(standing.getFirst().content(), text, minor)
                .map(changes -> standing.getFirst().review(hash, changes)));
    }
}
