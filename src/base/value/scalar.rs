//! What all values have in common.

use super::super::diagnostic::Code;
use super::super::locale::{Argument, Locale};
use super::{
    Anchor, Color, Country, Currency, Date, DaySpan, Duration, Email, FilePath, Fingerprint, HolidayDate,
    HoursRange, Id, Moment, Money, Nth, Period, TaskId, TimeZone, Url, VaultReference, WeekdayName,
};

/// Why a text is not a value of its type.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The kind of problem.
    pub code: Code,
    /// What its sentences need to know beside `found`, which the reader adds.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Problem {
    /// A problem without arguments.
    pub fn new(code: Code) -> Problem {
        Problem { code, arguments: Vec::new() }
    }

    /// Adds a named argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Problem {
        self.arguments.push((name, value.into()));
        self
    }
}

/// A value that stands in a record as one text.
pub trait Scalar: Sized {
    /// The type's name in the schemas, under `x-onramp`.
    const NAME: &'static str;

    /// Reads what a person typed.
    ///
    /// # Errors
    /// What is wrong with it.
    fn parse(text: &str) -> Result<Self, Problem>;
}

/// Judges a text by the type's name; `None` where no value type has that name.
pub fn check(name: &str, text: &str) -> Option<Result<(), Problem>> {
    fn judge<T: Scalar>(text: &str) -> Option<Result<(), Problem>> {
        Some(T::parse(text).map(|_| ()))
    }
    match name {
        Anchor::NAME => judge::<Anchor>(text),
        Color::NAME => judge::<Color>(text),
        Country::NAME => judge::<Country>(text),
        Currency::NAME => judge::<Currency>(text),
        Date::NAME => judge::<Date>(text),
        DaySpan::NAME => judge::<DaySpan>(text),
        Duration::NAME => judge::<Duration>(text),
        Email::NAME => judge::<Email>(text),
        FilePath::NAME => judge::<FilePath>(text),
        Fingerprint::NAME => judge::<Fingerprint>(text),
        HolidayDate::NAME => judge::<HolidayDate>(text),
        WeekdayName::NAME => judge::<WeekdayName>(text),
        HoursRange::NAME => judge::<HoursRange>(text),
        Id::NAME => judge::<Id>(text),
        Moment::NAME => judge::<Moment>(text),
        Money::NAME => judge::<Money>(text),
        Nth::NAME => judge::<Nth>(text),
        Period::NAME => judge::<Period>(text),
        TaskId::NAME => judge::<TaskId>(text),
        TimeZone::NAME => judge::<TimeZone>(text),
        Url::NAME => judge::<Url>(text),
        VaultReference::NAME => judge::<VaultReference>(text),
        "locale" => Some(text.parse::<Locale>().map(|_| ()).map_err(|()| Problem::new(Code::BadLocale))),
        _ => None,
    }
}

/// Gives a [`Scalar`] its place in serde and in the schemas.
macro_rules! scalar {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                <$type as $crate::base::value::Scalar>::parse(&text)
                    .map_err(|problem| serde::de::Error::custom(problem.code.id()))
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                <$type as $crate::base::value::Scalar>::NAME.into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "x-onramp": <$type as $crate::base::value::Scalar>::NAME,
                })
            }
        }
    };
}
pub(crate) use scalar;
