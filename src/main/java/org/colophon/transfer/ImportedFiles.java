package org.colophon.transfer;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImportedFiles extends JpaRepository<ImportedFile, ImportedFile.Key> {

    @Query("select f from ImportedFile f where f.key.tree = :tree")
    List<ImportedFile> ofTree(String tree);
}
