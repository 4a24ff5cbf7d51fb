package org.colophon.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Says whether what is on screen is stored, and who else has the article open. It listens to the
 * {@link ManuscriptSession} around it by itself.
 */
@Tag("colophon-save-status")
@JsModule("./editor/save-status.ts")
final class SaveStatus extends Component {}
