package org.colophon.site;

import java.time.Clock;
import java.util.Optional;
import org.colophon.audit.AuditLog;
import org.colophon.audit.AuditSubject;
import org.colophon.audit.Deed;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayAdminister;
import org.colophon.shared.BadInput;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the paper looks, decision by decision. Reading is open to everyone. */
@Service
@Transactional(readOnly = true)
public class Appearances {

    private static final AuditSubject SUBJECT =
            new AuditSubject("appearance", "", "The paper's appearance", "site/appearance");

    private final AppearanceRows rows;
    private final AuditLog log;
    private final PublicChanges changes;
    private final Clock clock;

    Appearances(AppearanceRows rows, AuditLog log, PublicChanges changes, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.changes = changes;
        this.clock = clock;
    }

    /** How it looks now, in one query. */
    public Appearance current() {
        return rows.last().orElse(Appearance.PLAIN);
    }

    /** A logo by the last part of its address, also one that is not used any more. */
    public Optional<Logo> logo(String name) {
        return rows.logo(name);
    }

    /** How it looked before a decision; what comes with the product before the first one. */
    @MayAdminister
    public Appearance before(int number) {
        return rows.byNumber(number - 1).orElse(Appearance.PLAIN);
    }

    /** The same with what can be put right put right. @throws BadInput as {@link #save} does */
    @MayAdminister
    public Appearance checked(Appearance wanted) {
        return AppearanceRules.checked(wanted);
    }

    /**
     * Decides how it looks from now on. Readers see it with their next page.
     *
     * @param wanted its number is that of the appearance as it was opened
     * @throws BadInput naming the component that cannot be taken, or {@code number} when somebody else has decided since
     */
    @MayAdminister
    @Transactional
    public Appearance save(Appearance wanted) {
        Appearance before = current();
        if (wanted.number() != before.number()) {
            throw stale();
        }
        Appearance next = AppearanceRules.checked(wanted).numbered(before.number() + 1);
        LogoImage logo = next.logo();
        if (logo != null && rows.logo(logo.name()).isEmpty()) {
            throw new BadInput("logo", "This picture is not stored. Upload it again.");
        }
        try {
            rows.add(next, clock.instant(), CurrentPerson.require().id().value());
        } catch (DataIntegrityViolationException e) {
            throw stale();
        }
        log.note(new Deed(SiteDeeds.APPEARANCE_CHANGED, SUBJECT, AppearanceTexts.changes(before, next)));
        changes.note(Subject.SITE);
        return next;
    }

    /** Stores a picture for use as logo; no page shows it before it is saved. @throws BadInput for {@code logo} */
    @MayAdminister
    @Transactional
    public LogoImage addLogo(byte[] content) {
        LogoImage image = LogoFile.read(content);
        if (rows.logo(image.name()).isEmpty()) {
            rows.addLogo(image, content);
        }
        return image;
    }

    private static BadInput stale() {
        return new BadInput("number", "Somebody else has changed the appearance since you opened it. Load it again.");
    }
}
