/* SPDX-License-Identifier: Apache-2.0 */
#include "store/internal.h"

/* Names are compared byte by byte, so what lies below "Table.1." is the range from it up to
 * "Table.1/" ('/' follows '.' in ASCII), and "Table.10." is not in it. */
#define BELOW " WHERE name >= ?1 AND name < ?2"

static const char *const statements[STORE_STATEMENT_COUNT] = {
    [STORE_BEGIN] = "BEGIN IMMEDIATE",
    [STORE_COMMIT] = "COMMIT",
    [STORE_ROLLBACK] = "ROLLBACK",
    [STORE_SAVEPOINT] = "SAVEPOINT nested",
    [STORE_RELEASE] = "RELEASE nested",
    [STORE_ROLLBACK_TO] = "ROLLBACK TO nested",
    [STORE_SET_VALUE] = "INSERT INTO value (name, text, sum) VALUES (?1, ?2, cwmp_sum(?1, ?2))"
                        " ON CONFLICT (name) DO UPDATE SET text = ?2, sum = excluded.sum",
    [STORE_DELETE_VALUE] = "DELETE FROM value WHERE name = ?1",
    [STORE_SET_ROW] = "INSERT INTO row (name, key, sum) VALUES (?1, ?2, cwmp_sum(?1, ?2))"
                      " ON CONFLICT (name) DO UPDATE SET key = ?2, sum = excluded.sum",
    [STORE_SET_NEXT_NUMBER] =
        "INSERT INTO next_number (name, number, sum) VALUES (?1, ?2, cwmp_sum(?1, ?2))"
        " ON CONFLICT (name) DO UPDATE SET number = ?2, sum = excluded.sum",
    [STORE_SET_NOTIFICATION] =
        "INSERT INTO notification (name, number, sum) VALUES (?1, ?2, cwmp_sum(?1, ?2))"
        " ON CONFLICT (name) DO UPDATE SET number = ?2, sum = excluded.sum",
    [STORE_SET_ACCESS_LIST] =
        "INSERT INTO access_list (name, text, sum) VALUES (?1, ?2, cwmp_sum(?1, ?2))"
        " ON CONFLICT (name) DO UPDATE SET text = ?2, sum = excluded.sum",
    [STORE_SET_REPORTED] =
        "INSERT INTO reported (name, text, sum) VALUES (?1, ?2, cwmp_sum(?1, ?2))"
        " ON CONFLICT (name) DO UPDATE SET text = ?2, sum = excluded.sum",
    [STORE_DELETE_REPORTED] = "DELETE FROM reported WHERE name = ?1",
    [STORE_DELETE_ROWS_BELOW] = "DELETE FROM row" BELOW,
    [STORE_DELETE_NUMBERS_BELOW] = "DELETE FROM next_number" BELOW,
    [STORE_DELETE_VALUES_BELOW] = "DELETE FROM value" BELOW,
    [STORE_DELETE_NOTIFICATIONS_BELOW] = "DELETE FROM notification" BELOW,
    [STORE_DELETE_ACCESS_LISTS_BELOW] = "DELETE FROM access_list" BELOW,
    [STORE_DELETE_REPORTED_BELOW] = "DELETE FROM reported" BELOW,
    /* A row's name begins with its parent's, so this order has parents first. */
    [STORE_LIST_ROWS] = "SELECT name, key FROM row ORDER BY name",
    [STORE_LIST_NEXT_NUMBERS] = "SELECT name, number FROM next_number ORDER BY name",
    [STORE_LIST_VALUES] = "SELECT name, text FROM value ORDER BY name",
    [STORE_LIST_NOTIFICATIONS] = "SELECT name, number FROM notification ORDER BY name",
    [STORE_LIST_ACCESS_LISTS] = "SELECT name, text FROM access_list ORDER BY name",
    [STORE_LIST_REPORTED] = "SELECT name, text FROM reported ORDER BY name",
    [STORE_GET_SOME_NAME] = "SELECT name FROM row UNION ALL SELECT name FROM value"
                            " UNION ALL SELECT name FROM reported LIMIT 1",
    [STORE_ADD_EVENT] = "INSERT INTO event (code, command_key, sum)"
                        " VALUES (?1, ?2, cwmp_sum(?1, ?2))",
    [STORE_DELETE_EVENT] = "DELETE FROM event WHERE id = ?1",
    [STORE_DELETE_ALL_EVENTS] = "DELETE FROM event",
    [STORE_LIST_EVENTS] = "SELECT id, code, command_key FROM event ORDER BY id",
    [STORE_ADD_SCHEDULE] = "INSERT INTO schedule (command_key, due, sum)"
                           " VALUES (?1, ?2, cwmp_sum(?1, ?2))",
    [STORE_DELETE_SCHEDULE] = "DELETE FROM schedule WHERE id = ?1",
    [STORE_LIST_SCHEDULES] = "SELECT id, due, command_key FROM schedule ORDER BY id",
    [STORE_ADD_RECORD] = "INSERT INTO record (kind, text, sum) VALUES (?1, ?2, cwmp_sum(?1, ?2))",
    [STORE_SET_RECORD] = "UPDATE record SET text = ?2, sum = cwmp_sum(kind, ?2) WHERE id = ?1",
    [STORE_DELETE_RECORD] = "DELETE FROM record WHERE id = ?1",
    [STORE_DELETE_RECORDS] = "DELETE FROM record WHERE kind = ?1",
    [STORE_LIST_RECORDS] = "SELECT id, text FROM record WHERE kind = ?1 ORDER BY id",
    [STORE_SET_TEXT] = "INSERT INTO text (name, value, sum) VALUES (?1, ?2, cwmp_sum(?1, ?2))"
                       " ON CONFLICT (name) DO UPDATE SET value = ?2, sum = excluded.sum",
    [STORE_DELETE_TEXT] = "DELETE FROM text WHERE name = ?1",
    [STORE_GET_TEXT] = "SELECT text FROM noted WHERE kind = " STORE_TEXT_KIND " AND name = ?1"
                       " UNION ALL SELECT value FROM text WHERE name = ?1 LIMIT 1",
    [STORE_GET_STARTUP_TEXT] = "SELECT value FROM text WHERE name = ?1",
    [STORE_GET_STARTUP_VALUE] = "SELECT text FROM value WHERE name = ?1",
    [STORE_LIST_CONFIGURATION_TEXTS] =
        "SELECT name, value FROM text WHERE name LIKE '" STORE_CONFIGURATION "%' ORDER BY name",
    [STORE_NOTE] = "INSERT INTO noted (kind, name, text, number) VALUES (?1, ?2, ?3, ?4)"
                   " ON CONFLICT (kind, name) DO UPDATE SET text = ?3, number = ?4",
    [STORE_FORGET_EQUAL_VALUE] =
        "DELETE FROM noted WHERE kind = ?1 AND name = ?2"
        " AND (text IS (SELECT text FROM value WHERE name = ?2)"
        " OR (number = 1 AND NOT EXISTS (SELECT 1 FROM value WHERE name = ?2)))"
        " AND NOT EXISTS (SELECT 1 FROM noted AS above WHERE above.kind IN (" STORE_ROW_KINDS ")"
        " AND substr(?2, 1, length(above.name)) = above.name)",
    [STORE_FORGET_EQUAL_TEXT] = "DELETE FROM noted WHERE kind = ?1 AND name = ?2"
                                " AND text IS (SELECT value FROM text WHERE name = ?2)",
    [STORE_FORGET_NOTED] = "DELETE FROM noted WHERE kind = ?1 AND name = ?2",
    [STORE_FORGET_NOTED_BELOW] = "DELETE FROM noted" BELOW,
    [STORE_FORGET_ALL_NOTED] = "DELETE FROM noted",
    [STORE_LIST_NOTED] = "SELECT kind, name, text, number FROM noted ORDER BY position",
    [STORE_LIST_NOTED_BELOW] =
        "SELECT kind, name, text, number FROM noted" BELOW " ORDER BY position",
    [STORE_FIND_NOTED_ROW] = "SELECT name FROM noted WHERE kind IN (" STORE_ROW_KINDS ")"
                             " AND substr(?1, 1, length(name)) = name ORDER BY length(name)"
                             " LIMIT 1",
    [STORE_HAS_NOTED] = "SELECT EXISTS (SELECT 1 FROM noted)",
    [STORE_HAS_NOTED_VALUE] =
        "SELECT EXISTS (SELECT 1 FROM noted WHERE kind = " STORE_VALUE_KIND " AND name = ?1)"
        " OR EXISTS (SELECT 1 FROM noted WHERE kind IN (" STORE_ROW_KINDS ")"
        " AND substr(?1, 1, length(name)) = name)",
};

const char *store_sql(enum store_statement which)
{
    return statements[which];
}

/* The database checks its pages' structure only; a sum in each row tells whether its texts are what
 * was written. */
#define SUM(a, b) ", sum INTEGER NOT NULL CHECK (sum = cwmp_sum(" a ", " b "))"
#define NAMED(table, column, type)                                                                 \
    "CREATE TABLE " table " (name TEXT PRIMARY KEY, " column                                       \
    " " type SUM("name", column) ") STRICT, WITHOUT ROWID;"
/* Ids are never used twice (AUTOINCREMENT): a deletion that comes late hits nothing new. */
#define NUMBERED(table, a, b, type)                                                                \
    "CREATE TABLE " table " (id INTEGER PRIMARY KEY AUTOINCREMENT, " a " TEXT NOT NULL, " b        \
    " " type                                                                                       \
    SUM(a, b) ") STRICT;"

const char *store_temporary_sql(void)
{
    return "PRAGMA temp_store=MEMORY;"
           "CREATE TEMP TABLE noted (position INTEGER PRIMARY KEY, kind INTEGER NOT NULL,"
           " name TEXT NOT NULL, text TEXT, number INTEGER NOT NULL, UNIQUE (kind, name)) STRICT";
}

const char *store_schema_sql(void)
{
    static const char schema[] = NAMED("value", "text", "TEXT NOT NULL") NAMED("row", "key", "TEXT")
        NAMED("next_number", "number", "INTEGER NOT NULL")
            NAMED("notification", "number", "INTEGER NOT NULL")
                NAMED("access_list", "text", "TEXT NOT NULL")
                    NAMED("reported", "text", "TEXT NOT NULL")
                        NUMBERED("event", "code", "command_key", "TEXT NOT NULL")
                            NUMBERED("schedule", "command_key", "due", "INTEGER NOT NULL")
                                NUMBERED("record", "kind", "text", "TEXT NOT NULL")
                                    NAMED("text", "value", "TEXT NOT NULL");

    return schema;
}
