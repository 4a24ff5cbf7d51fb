/**
 * Asking people without an account, such as a lawyer, a source or an expert, about one version of an article, through a
 * link that expires and can be revoked.
 *
 * <p>{@link org.colophon.consultation.Consultations} is the newsroom's side, {@link org.colophon.consultation.ConsultLinks}
 * the side of who was asked. The page shows a manuscript, so it is no part of the public site: nothing leads to it, and
 * it leads nowhere.
 */
@ApplicationModule(
        displayName = "Consultation",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "audit",
            "notification",
            "markup",
            "manuscript",
            "manuscript :: text",
            "article",
            "article :: ui"
        })
@NullMarked
package org.colophon.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
