package org.colophon.site;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PageRows extends JpaRepository<PageRow, String> {

    List<PageRow> findAllByOrderByPositionAscSlugAsc();

    @Query("select new org.colophon.site.PageTitle(p.slug, p.title) from PageRow p order by p.position, p.slug")
    List<PageTitle> titles();
}
