package org.colophon.consultation;

/**
 * A consultation and its link.
 *
 * @param link the absolute address, with the secret that is stored nowhere
 */
public record IssuedConsultation(Consultation consultation, String link) {

    /** The link is not printed. */
    @Override
    public String toString() {
        return "IssuedConsultation[" + consultation.id() + "]";
    }
}
