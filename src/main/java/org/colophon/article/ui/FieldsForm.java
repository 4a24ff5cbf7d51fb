package org.colophon.article.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.colophon.article.Article;
import org.colophon.article.ArticleChange;
import org.colophon.article.Byline;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.article.Topic;
import org.colophon.article.Topics;
import org.colophon.identity.People;
import org.colophon.shared.BadInput;
import org.springframework.data.domain.Pageable;

/** The fields between standfirst and body. Each is saved by itself when it is left; messages stand at the field. */
class FieldsForm extends Div {

    private final ComboBox<Section> section = new ComboBox<>("Section");
    private final MultiSelectComboBox<Topic> topics = new MultiSelectComboBox<>("Topics");
    private final TextField slug = new TextField("Slug");
    private final LanguageField language = new LanguageField();
    private final MultiSelectComboBox<Byline> authors = new MultiSelectComboBox<>("Authors");
    private final Consumer<ArticleChange> save;
    private boolean showing;

    FieldsForm(Sections sections, Topics topicService, People people, Consumer<ArticleChange> save) {
        this.save = save;
        addClassName("fields");
        section.setItems(sections.all());
        section.setItemLabelGenerator(Section::name);
        section.setPlaceholder("Choose a section");
        section.addValueChangeListener(change -> {
            Section chosen = change.getValue();
            if (chosen != null) {
                write(section, ArticleChange.NONE.withSection(chosen.id()));
            }
        });
        topics.setItemsPageable((Pageable page, String filter) -> topicService.search(filter, 1000).stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList());
        topics.setItemLabelGenerator(Topic::name);
        topics.setPlaceholder("Choose, or type a new one");
        topics.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        topics.addCustomValueSetListener(entered -> add(topicService, entered.getDetail()));
        topics.addValueChangeListener(change -> write(
                topics,
                ArticleChange.NONE.withTopics(
                        change.getValue().stream().map(Topic::id).toList())));
        slug.setHelperText("Follows the headline until you change it or the article is published.");
        slug.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        slug.addValueChangeListener(change -> write(slug, ArticleChange.NONE.withSlug(change.getValue())));
        language.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                write(language, ArticleChange.NONE.withLanguage(change.getValue()));
            }
        });
        List<Byline> members = people.newsroom().stream()
                .map(person -> new Byline(person.name(), person.id()))
                .toList();
        authors.setItems(members);
        authors.setItemLabelGenerator(Byline::name);
        authors.setPlaceholder("Choose, or type a name");
        authors.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        authors.addCustomValueSetListener(entered -> {
            var all = new LinkedHashSet<>(authors.getValue());
            all.add(new Byline(entered.getDetail(), null));
            authors.setValue(all);
        });
        authors.addValueChangeListener(
                change -> write(authors, ArticleChange.NONE.withBylines(new ArrayList<>(change.getValue()))));
        add(section, topics, authors, language, slug);
    }

    /** Shows the article's fields without saving them again. */
    void show(Article article, boolean mayChange) {
        showing = true;
        section.setValue(article.section());
        topics.setValue(new LinkedHashSet<>(article.topics()));
        showSlug(article);
        language.setValue(article.language());
        authors.setValue(new LinkedHashSet<>(article.bylines()));
        section.setReadOnly(!mayChange);
        topics.setReadOnly(!mayChange);
        slug.setReadOnly(!mayChange);
        language.setReadOnly(!mayChange);
        authors.setReadOnly(!mayChange);
        showing = false;
    }

    /** Shows the slug alone, which may have followed the headline. */
    void showSlug(Article article) {
        boolean before = showing;
        showing = true;
        if (!Objects.equals(slug.getValue(), article.slug())) {
            slug.setValue(article.slug());
        }
        showing = before;
    }

    /** Moves the keyboard to the field of that name, if it is one of these. */
    boolean focus(String field) {
        Focusable<?> target = switch (field) {
            case "section" -> section;
            case "topics" -> topics;
            case "slug" -> slug;
            case "language" -> language;
            case "authors" -> authors;
            default -> null;
        };
        if (target != null) {
            target.focus();
        }
        return target != null;
    }

    private void add(Topics topicService, String name) {
        try {
            var all = new LinkedHashSet<>(topics.getValue());
            all.add(topicService.named(name));
            topics.setValue(all);
        } catch (BadInput bad) {
            topics.setErrorMessage(bad.reason());
            topics.setInvalid(true);
        }
    }

    private void write(HasValidation field, ArticleChange change) {
        if (showing) {
            return;
        }
        try {
            save.accept(change);
            field.setInvalid(false);
        } catch (BadInput bad) {
            field.setErrorMessage(bad.reason());
            field.setInvalid(true);
        }
    }
}
