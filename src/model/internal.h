/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The inside of the model room: how rows are kept in memory, and what its files offer one
 * another.
 *
 * A `struct row` is one row of a table, or the root. It holds what was set in its object and in
 * the single-instance objects below it, sorted by parameter, and the tables below it. Nothing is
 * kept for a parameter that nobody has set; of most that are set there is a stored value and no
 * more, so those stand by themselves, close together, and slots have the rest.
 */
#ifndef MODEL_INTERNAL_H
#define MODEL_INTERNAL_H

#include "model/model.h"

/* The value of one parameter of one row that was set, and that the backing keeps. */
struct stored {
    uint16_t parameter; /* first, as in a slot */
    struct value value; /* its text or bytes are memory of its own */
};

/* What else is known of one parameter. Each value is one piece of memory of its own. */
struct slot {
    uint16_t parameter;
    int8_t notification;     /* MODEL_UNCHANGED: as the tables say */
    bool reported_kept;      /* the backing has `reported` too */
    struct value *published; /* computed by the daemon; wins over everything */
    struct value *reported;  /* what the ACS was told last */
    struct value *sent;      /* what a lightweight notification told last */
    struct value *staged;    /* set by the open transaction */
    char *access_list;       /* NULL: as the tables say */
};

struct row {
    struct row *parent;    /* NULL: this is the root */
    char *key;             /* the device's name of it; NULL: not made by the device */
    struct stored *values; /* by parameter */
    struct slot *slots;    /* the same */
    struct table **tables; /* by object */
    struct pinned *pinned; /* last values read in this session */
    uint32_t number;       /* instance number; 0 for the root */
    uint16_t object;       /* the table, or the root object */
    uint16_t value_count, value_capacity;
    uint16_t slot_count, slot_capacity;
    uint16_t table_count;
    bool present; /* listed by the device; always true without a key */
    bool added;   /* by the open transaction */
    bool deleted; /* the same */
};

struct table {
    uint16_t object;
    uint32_t next_number;
    uint64_t listed_in; /* epoch in which the device last told its rows */
    struct row **rows;  /* by number; those of vanished device rows included */
    size_t count, capacity;
    struct row **by_key; /* those with a key, by key */
    size_t key_count, key_capacity;
};

/* The row struct of one object as a handler last filled it. */
struct pinned {
    struct pinned *next;
    uint16_t object;
    void *fields;
};

/* A value that differs from the one reported, as model_visit_changed saw it. */
struct seen {
    struct path path;
    struct value *value;
};

struct model_role_rule {
    model_rule rule;
    void *argument;
};

struct records {
    struct model_record *items;
    size_t count, capacity;
    struct arena *arena;
};

struct model {
    const struct schema *schema;
    const struct cwmp_handler *handlers;
    size_t handler_count;
    void *device;
    const struct env *env;
    struct model_backing backing;
    const struct log *log;
    struct row *root;
    struct model_transaction *transaction; /* the open one */
    struct records pending;                /* rows that the device told, not yet durable */
    struct model_role_rule rules[ROLE_COUNT];
    model_observer observer;
    void *observer_argument;
    const struct model_guard *guard;
    uint8_t *watchable; /* objects with forced or default notification at or below them */
    struct seen *seen;
    size_t seen_count, seen_capacity;
    /* Names of the default connection as the ACS was told of it, and as it was seen last; its row
     * when it has become another one (R-NTF-22). */
    char *told_connection, *seen_connection;
    const struct row *new_connection;
    uint64_t epoch;        /* device tables are listed once in each */
    uint64_t pinned_since; /* the epoch in which it was pinned; 0: it is not */
    bool is_outdated;      /* what is pinned: the device says so */
    int busy;              /* operations under way */
};

struct fault_list;

/* Which state: as it was committed, or as the open transaction wants it. */
enum view { VIEW_COMMITTED, VIEW_STAGED };

/* ---- values.c ---- */
struct value *value_keep(const struct value *value); /* in memory of its own */
void value_drop(struct value *value);                /* wipes it: it may be a secret */
struct value value_own(const struct value *value);   /* its text or bytes in memory of its own */
void value_disown(const struct value *value);        /* wipes and frees those */

/* ---- rows.c ---- */
struct row *row_new(const struct model *model, struct row *parent, uint16_t object, uint32_t number,
                    const char *key);
/* With everything below; the parent's table is told. */
void row_remove(struct row *row);
void row_free(struct row *row);
struct table *table_find(const struct row *row, uint16_t object);
struct table *table_need(struct row *row, uint16_t object);
struct row *table_row(const struct table *table, uint32_t number);
struct row *table_row_by_key(const struct table *table, const char *key);
/* The value stored for the parameter; NULL: none. */
struct stored *stored_find(const struct row *row, uint16_t parameter);
/* Replaces it by a copy of `value`. */
void row_store(struct row *row, uint16_t parameter, const struct value *value);
void row_unstore(struct row *row, uint16_t parameter);
struct slot *slot_find(const struct row *row, uint16_t parameter);
struct slot *slot_need(struct row *row, uint16_t parameter);
/* Gives the slot back when it says nothing. */
void slot_prune(struct row *row, uint16_t parameter);
/* The row itself, its parents not asked. */
static inline bool row_is_visible(const struct row *row, enum view view)
{
    return row->present && (view == VIEW_COMMITTED ? !row->added : !row->deleted);
}
/* The row and all above it. */
bool row_is_live(const struct row *row, enum view view);
struct path row_path(const struct model *model, const struct row *row, uint16_t object,
                     uint16_t parameter);
/* The row that holds the object of a path, or for a table's path the table; no device is asked,
 * so vanished rows are found too. NULL: none. */
struct row *row_at(const struct model *model, const struct path *path);
/* The innermost table at or above the object; SCHEMA_NONE: none, it is below the root. */
uint16_t schema_table_of(const struct schema *schema, uint16_t object);
/* Rows that a table can have: what the tables say, and never more than memory should hold. */
uint32_t table_limit(const struct schema *schema, uint16_t object);
/* Rows that exist from the start: numbers 1 to the table's minimum entries. */
bool row_is_fixed(const struct model *model, const struct row *row);

/* ---- handlers.c ---- */
struct call {
    struct cwmp_call call;
    uint32_t instances[SCHEMA_MAX_DEPTH];
    const char *keys[SCHEMA_MAX_DEPTH];
    struct cwmp_error error;
};
void call_prepare(struct call *call, struct model *model, const struct cwmp_handler *handler,
                  const struct row *row, struct arena *arena);
const struct cwmp_handler *model_handler(const struct model *model, uint16_t object);
/* Of "device2:memory_status" the name is "memory_status" (adapter.h). */
bool model_handler_is(const struct cwmp_handler *handler, const char *name);
bool model_is_device_table(const struct model *model, uint16_t object);
/* The table below a row, listed by the device if that is due; NULL: it never had a row. */
struct table *model_table(struct model *model, struct row *row, uint16_t object);
uint32_t model_count_rows(struct model *model, struct row *row, uint16_t object, enum view view);
void row_unpin(struct row *row); /* with everything below */

/* ---- reader.c: the values of one object of one row ---- */
struct reader {
    struct model *model;
    struct row *row;
    struct arena *arena;
    void *live; /* the fields as the handler filled them; NULL: it has none */
    uint16_t object;
    uint16_t next; /* among the row's values, where the one after that read last should be */
    enum view view;
};
/* Asks the handler, so once for each row and object. Values live as long as the arena and as
 * long as the row is not changed. */
struct reader reader_open(struct model *model, struct row *row, uint16_t object, enum view view,
                          struct arena *arena);
struct value reader_value(struct reader *reader, uint16_t parameter);
/* Stored (staged) or default, without handlers and published values. */
struct value row_kept_value(struct model *model, struct row *row, uint16_t parameter,
                            enum view view, struct arena *arena);
/* The whole row struct. */
void *reader_fields(struct reader *reader);
struct value schema_default(const struct schema *schema, uint16_t parameter, struct arena *arena);
/* The identifier that TR-106 gives the rows of a table (R-ALS-04). */
bool schema_is_alias(const struct schema *schema, uint16_t parameter);
static inline bool schema_is_hidden(const struct schema_parameter *parameter)
{
    return (parameter->flags & (SCHEMA_PARAMETER_HIDDEN | SCHEMA_PARAMETER_SECURED)) != 0;
}

/* ---- names.c: aliases and wildcards in names ---- */
/* What the device type offers and the ACS has set (R-ALS-02, R-ALS-05, R-ALS-08, R-ALS-11). */
bool names_take_aliases(struct model *model);
bool names_show_aliases(struct model *model);
bool names_take_wildcards(struct model *model);
bool names_make_instances(struct model *model);
/* Parses a name and finds its row, asking the devices. Faults: 9005. */
enum cwmp_fault model_resolve(struct model *model, const char *name, enum view view,
                              struct path *path, struct row **row, struct cwmp_error *error);
/* The same; `maker` (NULL: none) adds the rows of aliases that are not there. Faults: those of
 * transaction_add_row(). */
enum cwmp_fault model_resolve_making(struct model *model, const char *name, enum view view,
                                     struct model_transaction *maker, struct path *path,
                                     struct row **row, struct cwmp_error *error);
/* What the schema says of a name in which any instance identifier that is offered may stand.
 * Faults: 9005. */
enum cwmp_fault names_check_pattern(struct model *model, const char *pattern, struct path *path,
                                    struct cwmp_error *error);
typedef enum cwmp_fault (*names_target)(struct model *model, const char *name,
                                        const struct path *path, struct row *row, void *argument,
                                        struct cwmp_error *error);
/* An operation that reads: calls `target` with what the name stands for, or, when it has
 * wildcards, with each of those (R-GPV-08). Faults: 9005, those of `target`. */
enum cwmp_fault names_visit(struct model *model, const char *name, names_target target,
                            void *argument, struct cwmp_error *error);
/* Appends the name of a row's object or parameter. */
void names_print(struct model *model, struct row *row, uint16_t object, uint16_t parameter,
                 bool aliases, struct buf *out);
/* Appends the row's number, or its alias in brackets where it has one. */
void row_print_identifier(struct model *model, struct row *row, bool as_alias, struct buf *out);
/* Faults: 9007 (R-ALS-04). */
enum cwmp_fault alias_check(const char *alias, const char *name, struct cwmp_error *error);

/* ---- resolve.c ---- */
/* The row of a path, the devices asked; NULL: its rows do not all exist. */
struct row *model_find(struct model *model, const struct path *path, enum view view);
/* Brackets of every operation that reads: device tables are listed anew, and what they told is
 * made durable. */
void model_enter(struct model *model);
void model_leave(struct model *model);

/* ---- walk.c ---- */
struct walk {
    struct model *model;
    struct arena *arena; /* emptied after each object */
    struct buf name;
    size_t base; /* length of the object's name in `name` */
    struct path path;
    const uint8_t *only; /* objects to enter; NULL: all */
    bool stopped;        /* the walk ends here */
    bool aliases;        /* rows are named by their aliases */
    bool aliased;        /* there is an alias in the names */
    /* Called for each object of a row, its path and name being in the walk; before what is below.
     * Memory of the arena lasts until it returns. */
    void (*object)(struct walk *walk, struct row *row, uint16_t object);
    /* Called for each table, before its rows; NULL allowed. */
    void (*table)(struct walk *walk, struct row *row, uint16_t object);
    void *argument;
};
/* Walks what `name` stands for, which model_resolve found at `path` in `row`, in model order. The
 * names begin as `name` does (R-ALS-06). The caller has set the callbacks, `only`, `argument`. */
void walk_run(struct walk *walk, struct model *model, const char *name, const struct path *path,
              struct row *row);
/* The beginning of it: sets the name up. */
void walk_begin(struct walk *walk, struct model *model, const char *name, const struct path *path);
void walk_end(struct walk *walk);
/* The name of a parameter of the object being walked; valid until the next one. The path names
 * the parameter as well. */
const char *walk_parameter_name(struct walk *walk, uint16_t parameter);
/* Bitmaps of objects. */
bool object_in(const uint8_t *objects, uint16_t object);
/* With all objects above it. */
void object_mark(const struct schema *schema, uint8_t *objects, uint16_t object);

/* ---- model.c ---- */
/* Forgets what was set in the row and below it, but not which numbers and keys were used. */
void row_reset(struct model *model, struct row *row);
/* ROLE_COUNT when the parameter has none. */
enum model_role model_role_of(const struct model *model, uint16_t parameter);
/* The name of a row's object or parameter, in the arena. */
const char *row_name(const struct model *model, const struct row *row, uint16_t object,
                     uint16_t parameter, struct arena *arena);

/* ---- records.c ---- */
void records_init(struct records *records);
void records_free(struct records *records);
/* Copies the strings. */
void records_add(struct records *records, enum model_record_kind kind, const char *name,
                 const char *text, uint32_t number);
void records_add_value(struct records *records, enum model_record_kind kind, const char *name,
                       const struct value *value);
/* The values stored in the row. */
void records_add_slots(struct records *records, const struct model *model, const struct row *row);
/* What has to outlive the row's settings: the keys of device rows and the numbers in use. */
void records_add_memory(struct records *records, const struct model *model, const struct row *row);
/* Hands them to the backing together with what is pending; empties both when that worked. What
 * comes from the shell is noted, without what is pending. */
enum cwmp_fault records_commit(struct records *records, struct model *model,
                               enum model_origin origin, struct cwmp_error *error);

/* ---- model_attributes.c ---- */
/* In force: the attribute, the default of the tables, or forced. */
/* What the transaction staged: reduced to what it changes, for the backing, into the slots. */
void transaction_fold_attributes(struct model_transaction *transaction);
void transaction_record_attributes(const struct model_transaction *transaction,
                                   struct records *records);
void transaction_apply_attributes(const struct model_transaction *transaction);
int row_notification(const struct model *model, const struct row *row, uint16_t parameter);
const char *row_access_list(const struct row *row, uint16_t parameter);
/* May anybody but the ACS set it (R-SPA-08)? */
bool row_admits_subscriber(const struct row *row, uint16_t parameter);

/* ---- model_notify.c ---- */
/* Of the seven notification values those that end in an Inform, and in a lightweight message. */
static inline bool notification_is_informed(int notification)
{
    return notification == 1 || notification == 2 || notification == 4 || notification == 6;
}
static inline bool notification_is_lightweight(int notification)
{
    return notification >= 3;
}
/* Calls the visitor with one parameter's value as it may be shown. */
void notify_tell(struct model *model, const struct row *row, const struct path *path,
                 const char *name, const struct value *value, model_visitor visitor,
                 void *argument);
/* Marks in a bitmap the objects that hold a parameter with such a notification, and all above. */
void notify_mark_watched(const struct model *model, bool (*wanted)(int notification),
                         uint8_t *objects);
/* Before parameters are looked at. */
void notify_find_connection(struct model *model);
/* Whether a parameter speaks for a default connection that the ACS does not know as such. */
bool notify_is_moved(const struct model *model, const struct row *row, uint16_t parameter);
/* Whether the value is another one than was reported; the first one seen is the reference. */
bool notify_differs(const struct value *value, struct value **reference);

/* ---- model_inform.c ---- */
/* R-INF-07 */
void transaction_check_selection(struct model_transaction *transaction, struct fault_list *faults);

/* ---- model_transaction.c ---- */
struct touched {
    struct row *row;
    uint16_t parameter;
    bool side_effect; /* not asked for, but a consequence */
    char *given;      /* the name it was set by, when that has an alias; or NULL */
};

struct staged_attributes {
    struct row *row;
    size_t order; /* of staging */
    uint16_t parameter;
    int notification;        /* or MODEL_UNCHANGED */
    char *access_list;       /* or NULL */
    struct value *reference; /* the value when notification was switched on, or NULL */
};

struct row_list {
    struct row **rows;
    size_t count, capacity;
};

struct model_transaction {
    struct model *model;
    enum model_origin origin;
    bool known; /* to the backing: nothing of it is handed there */
    struct touched *touched;
    size_t touched_count, touched_capacity;
    struct staged_attributes *attributes;
    size_t attribute_count, attribute_capacity;
    struct row_list added, deleted;
};

void transaction_touch(struct model_transaction *transaction, struct row *row, uint16_t parameter,
                       const struct value *value, bool side_effect);
void row_list_add(struct row_list *list, struct row *row);
/* Stages a new row; `alias` NULL: it gets one of the CPE's. `name` is for the error sentence.
 * Faults: 9005 (not creatable), 9003 (alias), 9004 (full). */
enum cwmp_fault transaction_add_row(struct model_transaction *transaction, struct row *parent,
                                    uint16_t object, const char *alias, const char *name,
                                    struct row **row, struct cwmp_error *error);
/* Forgets staged values; the rows have to be there still. */
void transaction_unstage(struct model_transaction *transaction);
/* Forgets everything staged and frees the transaction. */
void transaction_end(struct model_transaction *transaction);
/* Whether DeleteObject would work (R-GPN-07). */
bool row_is_deletable(const struct model *model, const struct row *row);
bool parameter_is_writable(const struct model *model, const struct row *row, uint16_t parameter);

/* ---- keys.c: unique keys ---- */
/* Gives the keys of a new row values of their own where that can be done (R-ADD-02). */
void row_make_keys_distinct(struct model *model, struct row *row);
/* Whether a row of the table has that alias or is about to. */
bool alias_is_used(struct model *model, const struct row *parent, uint16_t object,
                   const char *alias);
/* Of a new row, whose table has aliases. */
void row_set_alias(struct model *model, struct row *row, const char *alias);

/* ---- checks over several parameters, run at commit ---- */
struct fault_list {
    struct arena *arena;
    struct model_fault *first, **end;
};
/* A fault of one parameter of a row, or of the object when `parameter` is SCHEMA_NONE. The
 * sentence begins with the name, which need not be given. */
void fault_list_add(struct fault_list *faults, const struct model *model, const struct row *row,
                    uint16_t object, uint16_t parameter, enum cwmp_fault code, const char *format,
                    ...) __attribute__((format(printf, 7, 8)));
/* Of two parameters that bound one another the least is above the most in the state that the
 * transaction would leave: each that it changes is at fault, with 9007. */
void transaction_check_orders(struct model_transaction *transaction, struct fault_list *faults);
/* What others than the shell change is durable, and what the shell has not saved is not: where the
 * one fits with the other only, the other becomes durable, too. After the check. */
void transaction_settle_orders(struct model_transaction *transaction);
/* The same of the defaults; false with the roles of the two that do not fit. */
bool order_default_fits(const struct schema *schema, enum model_role *least, enum model_role *most);
void transaction_check_keys(struct model_transaction *transaction, struct fault_list *faults);
void transaction_check_references(struct model_transaction *transaction, struct fault_list *faults);
/* Strong references to rows that the transaction deletes become empty (R-DEL-03). */
void transaction_clear_references(struct model_transaction *transaction);
/* Values that name objects by their aliases are kept with numbers, which do not change. */
void transaction_number_references(struct model_transaction *transaction);
/* The other way: what is shown to one who wants aliases (R-ALS-05). */
struct value reference_in_aliases(struct model *model, uint16_t parameter,
                                  const struct value *value, struct arena *arena);

#endif
