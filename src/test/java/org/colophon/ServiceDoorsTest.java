package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;

/** Every method of every service has a key, or stands in {@link #OPEN}. */
@IntegrationTest
class ServiceDoorsTest {

    /**
     * What everybody may call, without having signed in: what readers see, signing in and up, and setting up. This list
     * is the documentation of what is open; to open another method is to add it here.
     */
    private static final Set<String> OPEN = Set.of(
            "AccessTokens.authenticate",
            "ArticleSearch.catchingUp",
            "ArticleSearch.percent",
            "ArticleSearch.search",
            "AuditLog.note",
            "Comments.alone",
            "Comments.around",
            "Comments.count",
            "Comments.find",
            "Comments.first",
            "Comments.isAmongFirst",
            "Comments.sorted",
            "ConsultLinks.answer",
            "ConsultLinks.open",
            "FrontPlaces.nextEnd",
            "FrontPlaces.standing",
            "NotificationSettings.unsubscribe",
            "NotificationSettings.unsubscribing",
            "Notifications.tell",
            "Crawlers.current",
            "Appearances.current",
            "Appearances.logo",
            "EarlierVersions.areOpen",
            "EarlierVersions.of",
            "EarlierVersions.version",
            "Errata.newest",
            "Pages.all",
            "Pages.find",
            "Pages.titles",
            "People.all",
            "People.byEmail",
            "People.byHandle",
            "People.find",
            "People.isEmpty",
            "People.signUp",
            "People.system",
            "Policies.current",
            "PublicChanges.note",
            "PublicChanges.noteWithdrawn",
            "PublicFigures.lastYear",
            "PublishedAddresses.authors",
            "PublishedAddresses.inPiece",
            "PublishedAddresses.pieces",
            "PublishedAddresses.since",
            "PublishedAddresses.topics",
            "PublishedArticles.byAuthor",
            "PublishedArticles.byId",
            "PublishedArticles.byIds",
            "PublishedArticles.bySlug",
            "PublishedArticles.count",
            "PublishedArticles.inSection",
            "PublishedArticles.latest",
            "PublishedArticles.marks",
            "PublishedArticles.movedTo",
            "PublishedArticles.summaries",
            "PublishedArticles.summary",
            "PublishedArticles.translationsOf",
            "PublishedArticles.versions",
            "PublishedArticles.withTopic",
            "RecordKeys.keySet",
            "Records.after",
            "Records.bySequence",
            "Records.countPublished",
            "Records.last",
            "Records.newest",
            "Records.of",
            "Records.published",
            "Records.retraction",
            "Records.withWords",
            "RelatedArticles.of",
            "Retractions.bySlug",
            "Retractions.standing",
            "Sections.all",
            "Sections.bySlug",
            "SetUp.firstAdministrator",
            "SetUp.opensWith",
            "SignIns.authenticate",
            "SignIns.open",
            "SignIns.signIn",
            "SignIns.signOut",
            "SourceStandings.gone",
            "SearchSuggestions.of",
            "Topics.bySlug");

    private record Door(
            Object bean, Method method, @Nullable Permission key) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        /** Knocks with empty hands: the key is asked for before anything looks at the arguments. */
        void knock() throws Throwable {
            try {
                method.setAccessible(true);
                method.invoke(
                        bean,
                        Arrays.stream(method.getParameterTypes())
                                .map(Door::nothing)
                                .toArray());
            } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        }

        private static @Nullable Object nothing(Class<?> type) {
            if (type == boolean.class) {
                return false;
            }
            return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
        }
    }

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    private List<Door> doors() {
        List<Door> doors = new ArrayList<>();
        for (Object bean : application.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(bean);
            if (!type.getName().startsWith("org.colophon.")) {
                continue;
            }
            boolean shown = Modifier.isPublic(type.getModifiers());
            Stream.of(type.getDeclaredMethods())
                    .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                    .filter(method -> !shown || Modifier.isPublic(method.getModifiers()))
                    .forEach(method -> doors.add(new Door(bean, method, key(method, type))));
        }
        return doors;
    }

    private static @Nullable Permission key(Method method, Class<?> type) {
        PreAuthorize rule = Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class))
                .orElseGet(() -> AnnotatedElementUtils.findMergedAnnotation(type, PreAuthorize.class));
        if (rule == null) {
            return null;
        }
        assertThat(rule.value()).matches("hasAuthority\\('[A-Z_]+'\\)");
        return Permission.valueOf(rule.value().replaceAll(".*'([A-Z_]+)'.*", "$1"));
    }

    @Test
    void what_has_no_key_is_on_the_list_and_nothing_else_is() {
        Set<String> unlocked = new TreeSet<>();
        doors().stream().filter(door -> door.key() == null).forEach(door -> unlocked.add(door.name()));
        assertThat(unlocked).isEqualTo(new TreeSet<>(OPEN));
    }

    @Test
    void there_are_services_to_look_at() {
        assertThat(doors()).hasSizeGreaterThan(80);
        assertThat(doors()).extracting(Door::key).contains(Permission.WRITE, Permission.ADMINISTER);
    }

    @Test
    void visitors_open_no_locked_door() {
        assertThat(doors())
                .filteredOn(door -> door.key() != null)
                .allSatisfy(door -> assertThatThrownBy(door::knock)
                        .as(door.name())
                        .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_opens_no_door_whose_key_it_has_not(Role role) {
        Person person = cast.a(role);
        List<Door> locked = doors().stream()
                .filter(door -> door.key() != null && !person.may(door.key()))
                .toList();
        ActingAs.person(
                person,
                () -> assertThat(locked)
                        .allSatisfy(door -> assertThatThrownBy(door::knock)
                                .as(door.name())
                                .isInstanceOf(AccessDeniedException.class)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_with_a_closed_account_opens_any_door(Role role) {
        Person open = cast.a(role);
        Person closed = new Person(open.id(), open.handle(), open.email(), open.name(), open.roles(), false);
        ActingAs.person(
                closed,
                () -> assertThat(doors())
                        .filteredOn(door -> door.key() != null)
                        .allSatisfy(door -> assertThatThrownBy(door::knock).isInstanceOf(AccessDeniedException.class)));
    }
}
