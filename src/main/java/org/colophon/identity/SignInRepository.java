package org.colophon.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignInRepository extends JpaRepository<SignIn, UUID> {

    @Query("select s from SignIn s join fetch s.account where s.tokenHash = :hash")
    Optional<SignIn> byTokenHash(String hash);

    @Query("select s from SignIn s join fetch s.account a where a.id = :person order by s.lastSeenAt desc")
    List<SignIn> of(UUID person);

    @Modifying
    @Query("update SignIn s set s.lastSeenAt = :now where s.id = :id")
    void seen(UUID id, Instant now);

    @Modifying
    @Query("delete from SignIn s where s.tokenHash = :hash")
    void deleteByHash(String hash);

    @Modifying
    @Query("delete from SignIn s where s.id = :id and s.account.id = :person")
    int deleteOwn(UUID id, UUID person);

    @Modifying
    @Query("delete from SignIn s where s.account.id = :person")
    void deleteAllOf(UUID person);

    @Modifying
    @Query("delete from SignIn s where s.expiresAt < :now")
    int deleteExpired(Instant now);
}
