//! The values that records are made of, each with its own reading, printing and schema.
//!
//! A value type implements [`Scalar`]: it reads what a person typed, or says which [`Problem`] it has. Its JSON
//! schema carries the type's name under `x-onramp`, and [`check`] finds the reader by that name: that is how the
//! walker of `base::yaml` judges a text without knowing the type.

mod audience;
mod color;
mod date;
mod duration;
mod hours;
mod id;
mod kinds;
mod localized;
mod money;
mod nth;
mod path;
mod phone;
mod place;
mod scalar;
mod tax_id;
mod vault;
mod web;

pub use audience::Audience;
pub use color::Color;
pub use date::{Date, HolidayDate, Moment, Period, PeriodUnit};
pub use duration::{Anchor, Duration};
pub use hours::{DaySpan, HoursRange, WeekdayName, weekday_name};
pub use id::{Fingerprint, Id, TaskId};
pub use kinds::{ContactPurpose, DeviceKind, LinkKind, SystemKind, VendorKind};
pub use localized::LocalizedText;
pub use money::{Currency, Money};
pub use nth::Nth;
pub use path::FilePath;
pub use phone::dial;
pub use place::{Country, TimeZone};
pub use scalar::{Problem, Scalar, check};
pub use tax_id::valid_tax_id;
pub use vault::VaultReference;
pub use web::{Email, Url, is_safe_endpoint, link_is_safe, origin};
