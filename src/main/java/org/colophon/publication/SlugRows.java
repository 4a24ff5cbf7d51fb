package org.colophon.publication;

import org.springframework.data.jpa.repository.JpaRepository;

interface SlugRows extends JpaRepository<SlugRow, String> {}
