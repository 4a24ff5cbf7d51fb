package org.colophon.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Shown to a member of the newsroom whose role does not open the view. */
@ParentLayout(MainLayout.class)
@PermitAll
class ForbiddenView extends Div implements HasErrorParameter<AccessDeniedException> {

    ForbiddenView() {
        addClassName("page");
        add(
                new H2("This view is for others"),
                new Paragraph("Your role does not open it. An administrator can change that under People."));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
