/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The data model of one CPE: which rows exist, what every parameter's value is, who is told when
 * it changes. Every door (RPCs, shell, configuration file, dump tool) uses these operations, and
 * every rule lives behind them. State that nobody has set costs no memory: a value is a row
 * field from its handler, a stored value, or the default in the tables, in that order.
 */
#ifndef MODEL_MODEL_H
#define MODEL_MODEL_H

#include "api/fault.h"
#include "api/handler.h"
#include "base/env.h"
#include "base/log.h"
#include "base/mem.h"
#include "model/backing.h"
#include "model/path.h"
#include "model/role.h"
#include "model/schema.h"
#include "model/value.h"

struct model;

struct model_options {
    const struct schema *schema;
    const struct cwmp_handler *handlers; /* of schema->handler_names, in that order */
    size_t handler_count;                /* 0: every parameter is stored (dump tool, tests) */
    void *device;                        /* context for the handlers */
    struct model_backing backing;        /* commit NULL: nothing is kept */
    const struct env *env;
    const struct log *log;
};

/* The model with its defaults; fixed rows exist. */
struct model *model_new(const struct model_options *options);
void model_free(struct model *model);
const struct schema *model_schema(const struct model *model);

/* Start-up: hands the model one record of what the backing kept, in the order in which they were
 * recorded (rows before what is below them). A name that the schema no longer has, or a value
 * that no longer fits, is logged, skipped and left in the backing. */
void model_load(struct model *model, const struct model_record *record);

/* Once, when the daemon begins to work: calls the handlers' `start` for the rows that there are. */
void model_start(struct model *model);

/* ---- Reading ------------------------------------------------------------------------- */

/* One parameter as a visitor sees it. Everything is valid during the visit only. */
struct model_item {
    const struct path *path;
    const char *name;                         /* full path name */
    const struct schema_parameter *parameter; /* NULL for an object */
    const struct value *value;                /* model_visit_values only */
    bool writable;                            /* as R-GPN-07 */
    bool aliased;            /* the name has aliases, which may have any character */
    int notification;        /* model_visit_attributes only */
    const char *access_list; /* the same; comma-separated */
};

typedef void (*model_visitor)(void *argument, const struct model_item *item);

/* Names: an instance is named by its number, or by its alias in brackets where alias-based
 * addressing is offered (R-ALS-02, R-ALS-03); in what is only read, `*` is any instance where
 * wildcards are (R-ALS-11). Names in items begin as the given name does and go on with numbers or
 * aliases as the ACS chose by InstanceMode (R-ALS-05, R-ALS-06), and so do values that are names
 * of objects. What the backing and the observer get has numbers. */

/* All parameters that a full name, a partial path or "" names, in model order (R-GPV-01 to 04).
 * Hidden values are empty strings. A handler that fails is logged, and its object's parameters
 * have their stored values. Faults: 9005. Nothing is visited when the name is at fault. A visitor
 * may read the model but not change it. */
enum cwmp_fault model_visit_values(struct model *model, const char *name, model_visitor visitor,
                                   void *argument, struct cwmp_error *error);
/* R-GPN-01 to R-GPN-08. Faults: 9005, 9003. */
enum cwmp_fault model_visit_names(struct model *model, const char *name, bool next_level,
                                  model_visitor visitor, void *argument, struct cwmp_error *error);
/* R-GPA-01. Faults: 9005. */
enum cwmp_fault model_visit_attributes(struct model *model, const char *name, model_visitor visitor,
                                       void *argument, struct cwmp_error *error);
/* Does the name name something that can be visited? Faults: 9005. */
enum cwmp_fault model_check_name(struct model *model, const char *name, struct cwmp_error *error);
/* One parameter's true value (hidden ones in clear: for the daemon's own use). Faults: 9005. */
enum cwmp_fault model_get(struct model *model, const char *name, struct arena *arena,
                          struct value *value, struct cwmp_error *error);

/* The parameter of a role; false when the root has none. Hidden values in clear. */
bool model_role_value(struct model *model, enum model_role role, struct arena *arena,
                      struct value *value);
/* "" when absent. */
const char *model_role_string(struct model *model, enum model_role role, struct arena *arena);
uint64_t model_role_unsigned(struct model *model, enum model_role role, uint64_t absent);
bool model_role_boolean(struct model *model, enum model_role role, bool absent);
/* The full name of the role's parameter, NULL when the root has none. */
const char *model_role_path(struct model *model, enum model_role role, struct arena *arena);

/* Device tables are read from their handlers once, those of one object together, and then lose no
 * row until unpinned, so that what GetParameterNames listed still answers (session: pin at start,
 * unpin at end). Values of rows that went meanwhile are the last ones read. Unpinned, every
 * operation lists anew. */
void model_pin(struct model *model);
void model_unpin(struct model *model);
/* The device says that it has other rows than before: the next operation lists anew also when
 * pinned, so that what it shows is of one moment; rows that are new come to those there were. */
void model_rows_changed(struct model *model);
/* Rows of the handler may go: those that are pinned and were never read are read now, so that they
 * can say what they were. */
void model_keep_rows(struct model *model, const char *handler);

/* ---- Changing ------------------------------------------------------------------------ */

enum model_origin {
    MODEL_ORIGIN_ACS,    /* by an RPC: raises no VALUE CHANGE for what it set (R-SPV-07) */
    MODEL_ORIGIN_LOCAL,  /* configuration file, control socket: the Subscriber of an AccessList,
                            who may not set what the list leaves out (R-SPA-08) */
    MODEL_ORIGIN_DEVICE, /* the daemon itself; may write read-only parameters */
    MODEL_ORIGIN_SHELL /* the Subscriber at the shell: what he sets is in force at once, and lost at
                          the next start unless it is saved (backing.h) */
};

struct model_transaction;

/* One at a time for each model. It ends with commit or abort, which free it. */
struct model_transaction *model_begin(struct model *model, enum model_origin origin);

/* What the ACS said the type is; MODEL_TYPE_UNSTATED when it did not say (R-ARR-05). */
#define MODEL_TYPE_UNSTATED (-1)

/* Stages a value. Faults (inner codes of SetParameterValues, R-SPV-04): 9005, 9006, 9007, 9008;
 * 9003 when the transaction already sets it (R-SPV-03). The transaction stays usable after a
 * fault, so that all bad parameters can be named. For the ACS, when it wants that, rows of unknown
 * aliases are made on the way (R-ALS-08); then 9004 too, and after a fault the transaction is to
 * be aborted. */
enum cwmp_fault model_set(struct model_transaction *transaction, const char *name,
                          int declared_type, const char *text, struct cwmp_error *error);
/* The same for a role's parameter, which may be a read-only one (ParameterKey). */
enum cwmp_fault model_set_role(struct model_transaction *transaction, enum model_role role,
                               const char *text, struct cwmp_error *error);
/* Stages a new row with defaults (R-ADD-01 to R-ADD-04) in "Table." or, with an alias of its own,
 * "Table.[alias]." (R-ALS-09). Later calls of the transaction can name it. Faults: 9005, 9004
 * (table full), 9003 (alias in use or none, R-ADD-05). */
enum cwmp_fault model_add_object(struct model_transaction *transaction, const char *table,
                                 uint32_t *instance, struct cwmp_error *error);
/* R-DEL-01, R-DEL-02; strong references to it become empty (R-DEL-03). Faults: 9005, 9001. */
enum cwmp_fault model_delete_object(struct model_transaction *transaction, const char *row,
                                    struct cwmp_error *error);

#define MODEL_UNCHANGED (-1)

/* Could attributes be these, of whatever parameter (`name` is for the sentence)? Values as of
 * model_set_attributes(). Faults: 9003. */
enum cwmp_fault model_check_attributes(struct model *model, const char *name, int notification,
                                       const char *access_list, struct cwmp_error *error);
/* Stages attributes for a parameter or everything below a partial path (R-SPA-01 to R-SPA-14).
 * `notification` MODEL_UNCHANGED or 0 to 6, `access_list` NULL (unchanged) or comma-separated.
 * Faults: 9003, 9005, 9009. */
enum cwmp_fault model_set_attributes(struct model_transaction *transaction, const char *name,
                                     int notification, const char *access_list,
                                     struct cwmp_error *error);

/* Notification is the model's own again wherever an ACS has set it, durably; what changes from now
 * on is held against the values of now (R-URL-06). Not in a transaction. Faults: 9002. */
enum cwmp_fault model_reset_notifications(struct model *model, struct cwmp_error *error);

/* A fault found at commit, by a rule over several parameters or by a handler. */
struct model_fault {
    const char *name; /* parameter, or object */
    struct cwmp_error error;
    struct model_fault *next;
};

/* Validates the final combination (unique keys, roles' own rules,
 * bounds that roles are to each other, handlers), prepares, makes it
 * durable, applies it, tells the observer, frees the transaction. On a fault nothing has
 * changed; `faults` (NULL allowed) lists the parameters at fault in `arena`, and `error` says the
 * first. Faults: 9003 when `faults` is not empty, 9001, 9002, 9004. */
enum cwmp_fault model_commit(struct model_transaction *transaction, struct arena *arena,
                             struct model_fault **faults, struct cwmp_error *error);
void model_abort(struct model_transaction *transaction);
/* The checks of model_commit() alone: nothing is done, and the transaction is freed. Faults: 9003
 * when `faults` is not empty, 9001. */
enum cwmp_fault model_check(struct model_transaction *transaction, struct arena *arena,
                            struct model_fault **faults, struct cwmp_error *error);

/* Takes over the rows and values that `reference`, a model of the same schema, has been loaded
 * with; numbers in use stay in use, and rows of the device are left to it. The handlers and the
 * observer are told as of any change of the device's; the backing is not: it knows this state. On a
 * fault nothing has changed. Faults: those of model_commit(). */
enum cwmp_fault model_become(struct model *model, struct model *reference,
                             struct cwmp_error *error);

/* Sets what the daemon computes at run time (ConnectionRequestURL); kept in memory only, told
 * to the observer when it differs. `text` NULL: back to stored or default. */
void model_publish(struct model *model, enum model_role role, const char *text);

/* A rule of the daemon for a role's parameter, run at commit on its new value, with who sets it.
 * Returns CWMP_OK or 9007 (R-URL-01). One for each role. */
typedef enum cwmp_fault (*model_rule)(void *argument, enum model_origin origin,
                                      const struct value *value, struct cwmp_error *error);
void model_set_rule(struct model *model, enum model_role role, model_rule rule, void *argument);

/* Who has to know before a change of the ACS's is made: it is valid, and nothing of it is durable
 * yet. A fault of `before` is that of the commit; after CWMP_OK `after` tells whether it was made.
 * Neither may change the model. One for each model; NULL: nobody. */
struct model_change;
struct model_guard {
    void *argument;
    enum cwmp_fault (*before)(void *argument, const struct model_change *changes, size_t count,
                              struct cwmp_error *error);
    void (*after)(void *argument, bool done);
};
void model_set_guard(struct model *model, const struct model_guard *guard);

/* ---- Notification -------------------------------------------------------------------- */

/* A committed or published change, told after it took effect. */
struct model_change {
    const char *name;
    enum model_role role; /* ROLE_COUNT: none */
    enum model_origin origin;
    int notification; /* in force: attribute, default of the model, or forced */
};
typedef void (*model_observer)(void *argument, const struct model_change *change);
void model_set_observer(struct model *model, model_observer observer, void *argument);

/* True for a parameter that is never shown (R-SEC-01), and for a name that is none of the model's:
 * what belongs to it is for nobody to see. Any form of an instance will do. */
bool model_hides(const struct model *model, const char *name);

/* Forced-inform parameters that exist now, by name (R-INF-03 to R-INF-05). */
enum cwmp_fault model_visit_forced(struct model *model, model_visitor visitor, void *argument,
                                   struct cwmp_error *error);
/* Parameters that rows of the InformParameter table select for an Inform with these events, forced
 * ones left out (R-INF-06). A pattern that matches nothing adds nothing; what several rows select
 * is visited for each. */
void model_visit_selected(struct model *model, const char *const *events, size_t event_count,
                          model_visitor visitor, void *argument);
/* Parameters with notification 1, 2, 4 or 6 in force whose value differs from the one last reported
 * and was not set by the ACS (R-NTF-01 to R-NTF-07). `notification` in the items. Returns how many.
 */
size_t model_visit_changed(struct model *model, model_visitor visitor, void *argument);
/* After an Inform was accepted: the values as they were when model_visit_changed last ran count
 * as reported; durable. A parameter watched for the first time is recorded without being told as
 * changed (R-SPA-11). Faults: 9002, when they count as reported until a restart only. */
enum cwmp_fault model_mark_reported(struct model *model, struct cwmp_error *error);

/* ---- Looking for changes at little cost ------------------------------------------------ */

enum model_watch {
    MODEL_WATCH_INFORM,     /* notifications 1, 2, 4, 6: against what was reported */
    MODEL_WATCH_LIGHTWEIGHT /* 3 to 6: against what model_take_lightweight told */
};

/* A search for changed values that is done in slices, so that however many parameters are watched
 * it neither holds the loop nor takes more than a share of the processor. */
struct model_scan;
struct model_scan *model_scan_new(struct model *model, enum model_watch watch);
void model_scan_free(struct model_scan *scan);
/* The device says that rows of this handler's objects may have changed; other handlers' rows need
 * not be looked at for it. False: nothing is watched there. */
bool model_scan_mark(struct model_scan *scan, const char *handler);
bool model_scan_is_marked(const struct model_scan *scan);
/* Begins anew: with everything watched, or with the objects marked, which are marked no more. */
void model_scan_begin(struct model_scan *scan, bool everything);
bool model_scan_is_whole(const struct model_scan *scan);
/* Goes on for `budget_ms` at most and then to the end of an object. Visits what has changed, in
 * items as of model_visit_changed. True: through. */
bool model_scan_run(struct model_scan *scan, uint64_t budget_ms, model_visitor visitor,
                    void *argument);

/* All changes that lightweight notifications have to tell (R-LWN-02); they count as told. */
size_t model_take_lightweight(struct model *model, model_visitor visitor, void *argument);

#endif
