package org.colophon.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.colophon.disclosure.DisclosurePolicy;
import org.colophon.disclosure.Policies;
import org.colophon.disclosure.PolicyChange;
import org.colophon.identity.People;
import org.colophon.shared.Newsroom;

/** Every decision about AI so far, the newest first: who, when, why, and what it changed. */
@Route("ai-policy/history")
@PageTitle("History of the AI policy")
@PermitAll
class PolicyHistoryView extends Div {

    private final PolicyWords words;

    PolicyHistoryView(Policies policies, People people, Newsroom newsroom) {
        this.words = new PolicyWords(people, newsroom);
        addClassNames("page", "policy");
        Div head =
                new Div(new H1("History of the AI policy"), new RouterLink("Back to the policy", AiPolicyView.class));
        head.addClassName("page-head");
        add(head);
        List<DisclosurePolicy> all = new ArrayList<>(policies.history());
        if (all.isEmpty()) {
            Div empty =
                    new Div(new H2("No decision yet"), new Paragraph("The policy that comes with the product holds."));
            empty.addClassName("empty");
            add(empty);
            return;
        }
        all.add(DisclosurePolicy.INITIAL);
        OrderedList list = new OrderedList();
        list.addClassName("policy-history");
        for (int i = 0; i + 1 < all.size(); i++) {
            list.add(row(all.get(i), all.get(i + 1)));
        }
        list.add(initial());
        add(list);
    }

    private ListItem row(DisclosurePolicy policy, DisclosurePolicy before) {
        Paragraph about = new Paragraph(words.decided(policy));
        about.addClassName("about");
        ListItem item = new ListItem(new H2("Policy " + policy.number()), about);
        if (!policy.reason().isEmpty()) {
            item.add(new Paragraph(policy.reason()));
        }
        item.add(new ChangeTable(PolicyChange.between(before.terms(), policy.terms())), whole(policy));
        return item;
    }

    private static ListItem initial() {
        Paragraph about = new Paragraph("Comes with the product");
        about.addClassName("about");
        return new ListItem(new H2("Before the first decision"), about, whole(DisclosurePolicy.INITIAL));
    }

    private static Component whole(DisclosurePolicy policy) {
        DescriptionList parts = new DescriptionList();
        parts.addClassName("policy-changes");
        PolicyChange.all(policy.terms())
                .forEach(part -> parts.add(
                        new DescriptionList.Term(part.field()), new DescriptionList.Description(part.says())));
        return new Details("All of it as it stood", parts);
    }
}
