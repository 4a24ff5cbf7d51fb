package org.colophon.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AddressRows extends Repository<CurrentVersion, UUID> {

    @Query("select coalesce(max(c.sitemapPiece), 0) from CurrentVersion c")
    int lastPiece();

    @Query("select count(*) from CurrentVersion c where c.sitemapPiece = :piece")
    long size(int piece);

    @Query("""
            select new org.colophon.publication.PublishedAddress(c.slug, c.publishedAt) from CurrentVersion c
            where c.sitemapPiece = :piece order by c.sitemapPiece, c.publishedAt desc""")
    List<PublishedAddress> inPiece(int piece, Limit limit);

    @Query("""
            select c from CurrentVersion c where c.firstPublishedAt > :then
            order by c.firstPublishedAt desc, c.articleId desc""")
    List<CurrentVersion> since(Instant then, Limit limit);
}
