package org.colophon.consultation;

import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;
import org.colophon.shared.Coded;

/** What people are told about consultations. */
enum ConsultationTopic implements NewsTopic {
    CONSULTATION_ANSWERED;

    @Override
    public String title() {
        return "Answer from outside";
    }

    @Override
    public String when() {
        return "when somebody answers whom you have asked through a link";
    }

    @Override
    public MailTiming mail() {
        return MailTiming.AT_ONCE;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }
}
