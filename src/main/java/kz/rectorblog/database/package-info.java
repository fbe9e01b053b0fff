/** The one database of a node: an existing MySQL or MariaDB, or an embedded MariaDB whose data lasts; and its schema. */
@NullMarked
package kz.rectorblog.database;

import org.jspecify.annotations.NullMarked;
