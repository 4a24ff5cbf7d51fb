package org.colophon.disclosure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.AiPurpose;

@Entity
@Table(name = "ai_declaration")
class DeclarationRow {

    @Embeddable
    record Use(String tool, String version, String purpose) {}

    @Id
    private UUID articleId;

    @Enumerated(EnumType.STRING)
    private Declaration.Kind kind;

    private BigDecimal share;
    private Instant declaredAt;
    private UUID declaredBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ai_use", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    private List<Use> uses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DeclarationRow() {}

    @SuppressWarnings("NullAway.Init")
    DeclarationRow(UUID articleId) {
        this.articleId = articleId;
    }

    void write(Declaration declaration, PersonId by, Instant now) {
        this.kind = declaration.kind();
        this.share = BigDecimal.valueOf(declaration.share()).setScale(4, RoundingMode.HALF_UP);
        this.declaredAt = now;
        this.declaredBy = by.value();
        this.uses.clear();
        declaration
                .uses()
                .forEach(use -> uses.add(
                        new Use(use.tool(), use.version(), use.purpose().code())));
    }

    Declaration toDeclaration() {
        return new Declaration(
                kind,
                share.doubleValue(),
                uses.stream()
                        .map(use -> new AiUse(
                                use.tool(),
                                use.version(),
                                AiPurpose.of(use.purpose()).orElse(AiPurpose.DRAFT)))
                        .toList());
    }
}
