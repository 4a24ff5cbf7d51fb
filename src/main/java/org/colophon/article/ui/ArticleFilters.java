package org.colophon.article.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.colophon.article.ArticleFilter;
import org.colophon.article.ArticleFilter.Shelf;
import org.colophon.article.Section;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;

/** The filters above the list of articles, and how they stand in the address. */
class ArticleFilters extends Div {

    /** The slash goes to the search field, except where somebody is writing. */
    private static final String FOCUS_BY_SLASH = """
            const listen = (event) => {
              if (!this.isConnected) {
                document.removeEventListener('keydown', listen);
                return;
              }
              const at = event.composedPath()[0];
              const writing = at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
              if (event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
                event.preventDefault();
                this.focus();
              }
            };
            document.addEventListener('keydown', listen);""";

    private final TextField text = new TextField();
    private final Select<Shelf> shelf = new Select<>();
    private final ComboBox<Section> section = new ComboBox<>();
    private final ComboBox<Person> author = new ComboBox<>();
    private final List<Section> sections;
    private final List<Person> people;
    private boolean showing;

    ArticleFilters(List<Section> sections, List<Person> people) {
        this.sections = sections;
        this.people = people;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        text.setPlaceholder("Find by headline or text");
        text.setAriaLabel("Find by headline, slug or text");
        text.getElement().setAttribute("aria-keyshortcuts", "/");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        shelf.setItems(Shelf.values());
        shelf.setItemLabelGenerator(Shelf::title);
        shelf.setAriaLabel("State");
        section.setItems(sections);
        section.setItemLabelGenerator(Section::name);
        section.setPlaceholder("All sections");
        section.setAriaLabel("Section");
        section.setClearButtonVisible(true);
        author.setItems(people);
        author.setItemLabelGenerator(Person::name);
        author.setPlaceholder("All authors");
        author.setAriaLabel("Author");
        author.setClearButtonVisible(true);
        add(text, shelf, section, author);
        addAttachListener(attach -> text.getElement().executeJs(FOCUS_BY_SLASH));
    }

    void onChange(Consumer<ArticleFilter> listener) {
        Runnable changed = () -> {
            if (!showing) {
                listener.accept(filter());
            }
        };
        text.addValueChangeListener(change -> changed.run());
        shelf.addValueChangeListener(change -> changed.run());
        section.addValueChangeListener(change -> changed.run());
        author.addValueChangeListener(change -> changed.run());
    }

    ArticleFilter filter() {
        Section chosen = section.getValue();
        Person person = author.getValue();
        Shelf state = shelf.getValue();
        return new ArticleFilter(
                state == null ? Shelf.ALL : state,
                chosen == null ? null : chosen.id(),
                person == null ? null : person.id(),
                text.getValue().strip());
    }

    void show(ArticleFilter filter) {
        showing = true;
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        shelf.setValue(filter.shelf());
        section.setValue(sections.stream()
                .filter(s -> s.id().equals(filter.section()))
                .findFirst()
                .orElse(null));
        author.setValue(people.stream()
                .filter(p -> p.id().equals(filter.author()))
                .findFirst()
                .orElse(null));
        showing = false;
    }

    static QueryParameters toQuery(ArticleFilter filter) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!filter.text().isEmpty()) {
            values.put("text", filter.text());
        }
        if (filter.shelf() != Shelf.ALL) {
            values.put("state", filter.shelf().name().toLowerCase(Locale.ROOT));
        }
        UUID section = filter.section();
        if (section != null) {
            values.put("section", section.toString());
        }
        PersonId author = filter.author();
        if (author != null) {
            values.put("author", author.toString());
        }
        return QueryParameters.simple(values);
    }

    /** Reads an address; what makes no sense in it is passed over. */
    static ArticleFilter fromQuery(QueryParameters query) {
        Shelf state = query.getSingleParameter("state")
                .flatMap(name -> List.of(Shelf.values()).stream()
                        .filter(s -> s.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(Shelf.ALL);
        return new ArticleFilter(
                state,
                query.getSingleParameter("section").map(ArticleFilters::id).orElse(null),
                query.getSingleParameter("author")
                        .map(ArticleFilters::id)
                        .map(PersonId::new)
                        .orElse(null),
                query.getSingleParameter("text").orElse(""));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
