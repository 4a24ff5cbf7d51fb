package org.colophon.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    Optional<Account> findByHandle(String handle);

    boolean existsByEmail(String email);

    boolean existsByHandle(String handle);

    @Query("""
            select a from Account a
            where lower(a.name) like :pattern escape '\\' or a.email like :pattern escape '\\'
            order by a.name, a.id""")
    List<Account> search(String pattern, Limit limit);

    @Query("select distinct a from Account a join a.roles r where r in :roles and a.active order by a.name, a.id")
    List<Account> withRoles(Iterable<Role> roles, Limit limit);

    @Query("select count(a) from Account a join a.roles r where r = :role and a.active = true")
    long countActive(Role role);
}
