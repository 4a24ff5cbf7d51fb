package org.colophon.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccessTokenRepository extends JpaRepository<AccessToken, UUID> {

    @Query("select t from AccessToken t join fetch t.account where t.tokenHash = :hash")
    Optional<AccessToken> byTokenHash(String hash);

    @Query("""
            select t from AccessToken t join fetch t.account a
            where a.id = :person and t.revokedAt is null order by t.createdAt desc, t.id""")
    List<AccessToken> of(UUID person);

    @Query("""
            select t from AccessToken t join fetch t.account a
            where t.revokedAt is null order by a.name, a.id, t.createdAt desc, t.id""")
    List<AccessToken> all(Limit limit);

    @Modifying
    @Query("""
            update AccessToken t set t.lastUsedAt = :now
            where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt <= :before)""")
    void used(UUID id, Instant now, Instant before);

    @Modifying
    @Query("update AccessToken t set t.revokedAt = :now where t.id = :id and t.revokedAt is null")
    int revoke(UUID id, Instant now);

    @Modifying
    @Query("""
            update AccessToken t set t.revokedAt = :now
            where t.id = :id and t.account.id = :person and t.revokedAt is null""")
    int revokeOwn(UUID id, UUID person, Instant now);

    @Modifying
    @Query("delete from AccessToken t where t.expiresAt < :before or t.revokedAt < :before")
    int deleteEnded(Instant before);
}
