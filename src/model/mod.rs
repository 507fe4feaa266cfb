//! Nouns: what a user writes, and what a reader gets.
//!
//! Every field of a record is an `Option` or a `Vec`: a record that lacks something can still be read, so that the
//! rules on meaning run over all that is there. What is required stands in the schema (`x-required`) and in the table
//! of completeness.
//!
//! Marks in the schemas that `base::yaml` understands: `x-onramp` names a value type, `x-one-or-many` takes a single
//! value for a list of one, `x-shorthand` takes a text for a record with only that field, `x-key` names the type of a
//! map's keys, `x-secret` marks a record whose lines are never shown, `x-required` a field without which a record can't
//! be used (schemars' own `required` says nothing where a record has a default).

pub mod document;
pub mod playbook;
pub mod record;
pub mod schedule;
pub mod survey;
