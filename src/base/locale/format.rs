//! Dates, numbers, money and lists as a reader of a language writes them. The forms come from Unicode's
//! CLDR through ICU4X; currency signs stand in a table of our own, since ICU4X has none that is stable.

use std::cell::OnceCell;
use std::cmp::Ordering;

use icu_calendar::{Date, Gregorian};
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, M, MD, MDE, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use rust_decimal::Decimal;

use super::Locale;

/// What writes dates of one form.
type Writer<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// The forms of one language. What writes the common ones is made once: a plan has hundreds of dates.
pub struct Formats {
    locale: Locale,
    tag: icu_locale::Locale,
    long: OnceCell<Option<Writer<YMD>>>,
    weekday: OnceCell<Option<Writer<MDE>>>,
    short: OnceCell<Option<Writer<MD>>>,
    decimal: OnceCell<Option<DecimalFormatter>>,
}

/// A date as the writer of a form has it; ISO where there is none.
macro_rules! written {
    ($formats:ident.$slot:ident, $form:expr, $date:ident) => {{
        let writer = $formats.$slot.get_or_init(|| Writer::try_new((&$formats.tag).into(), $form).ok());
        match (writer, gregorian($date)) {
            (Some(writer), Some(day)) => writer.format(&day).to_string(),
            _ => $date.to_string(),
        }
    }};
}

impl Formats {
    /// The forms of `locale`.
    pub fn new(locale: &Locale) -> Formats {
        let tag = locale.as_str().parse().unwrap_or(icu_locale::Locale::UNKNOWN);
        Formats {
            locale: locale.clone(),
            tag,
            long: OnceCell::new(),
            weekday: OnceCell::new(),
            short: OnceCell::new(),
            decimal: OnceCell::new(),
        }
    }

    /// The language.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// "9 de novembro de 2026", "November 9, 2026".
    pub fn date_long(&self, date: jiff::civil::Date) -> String {
        written!(self.long, YMD::long(), date)
    }

    /// "segunda-feira, 9 de novembro": for dates that are near.
    pub fn date_weekday(&self, date: jiff::civil::Date) -> String {
        written!(self.weekday, MDE::long(), date)
    }

    /// "9 de nov.", "Nov 9": where there is little room and the year is known.
    pub fn day_short(&self, date: jiff::civil::Date) -> String {
        written!(self.short, MD::medium(), date)
    }

    /// The month alone: "novembro", or "nov." where it is `short`.
    pub fn month(&self, date: jiff::civil::Date, short: bool) -> String {
        let length = if short { M::medium() } else { M::long() };
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, M>::try_new((&self.tag).into(), length);
        match (formatter, gregorian(date)) {
            (Ok(formatter), Some(day)) => formatter.format(&day).to_string(),
            _ => date.month().to_string(),
        }
    }

    /// The month with its year: "novembro de 2026", or "nov. de 2026" where it is `short`.
    pub fn month_year(&self, date: jiff::civil::Date, short: bool) -> String {
        let length = if short { YM::medium() } else { YM::long() };
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, YM>::try_new((&self.tag).into(), length);
        match (formatter, gregorian(date)) {
            (Ok(formatter), Some(day)) => formatter.format(&day).to_string(),
            _ => format!("{}-{}", date.year(), date.month()),
        }
    }

    /// The first letter of the day of the week, as calendars have it: "S" for segunda-feira and for Saturday.
    pub fn weekday_initial(&self, date: jiff::civil::Date) -> String {
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, E>::try_new((&self.tag).into(), E::long());
        let name = match (formatter, gregorian(date)) {
            (Ok(formatter), Some(day)) => formatter.format(&day).to_string(),
            _ => String::new(),
        };
        name.chars().take(1).flat_map(char::to_uppercase).collect()
    }

    /// "10:00", or "10:00 AM" where the language counts twelve hours.
    pub fn time(&self, time: jiff::civil::Time) -> String {
        let twelve =
            matches!((self.locale.language(), self.locale.region()), ("en", None | Some("US" | "CA" | "AU")));
        if twelve {
            let hour = match time.hour() % 12 {
                0 => 12,
                hour => hour,
            };
            let half = if time.hour() < 12 { "AM" } else { "PM" };
            format!("{hour}:{:02} {half}", time.minute())
        } else {
            format!("{:02}:{:02}", time.hour(), time.minute())
        }
    }

    /// "84.000,5", "84,000.5": as many decimals as the number has.
    pub fn number(&self, number: Decimal) -> String {
        let writer = self
            .decimal
            .get_or_init(|| DecimalFormatter::try_new((&self.tag).into(), Default::default()).ok());
        match (writer, number.to_string().parse::<icu_decimal::input::Decimal>()) {
            (Some(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
            _ => number.to_string(),
        }
    }

    /// "R$ 84.000,00", "US$1,234.56", "1.234,56 €": two decimals, currency by its ISO 4217 code.
    pub fn money(&self, amount: Decimal, currency: &str) -> String {
        let mut amount = amount.round_dp(2);
        amount.rescale(2);
        let number = self.number(amount);
        let sign = match currency {
            "BRL" => "R$",
            "USD" => "US$",
            "EUR" => "€",
            "GBP" => "£",
            other => other,
        };
        // CLDR: Portuguese of Brazil and English put the sign first, European languages last.
        let space = '\u{a0}';
        match (self.locale.language(), self.locale.region()) {
            ("pt", Some("BR") | None) => format!("{sign}{space}{number}"),
            ("en", _) if sign.len() > 2 && sign == currency => format!("{sign}{space}{number}"),
            ("en", _) => format!("{sign}{number}"),
            ("es", Some(region)) if region != "ES" => format!("{sign}{space}{number}"),
            _ => format!("{number}{space}{sign}"),
        }
    }

    /// "a, b e c".
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        match ListFormatter::try_new_and((&self.tag).into(), ListFormatterOptions::default()) {
            Ok(formatter) => formatter.format(items.iter()).to_string(),
            Err(_) => items.join(", "),
        }
    }

    /// Compares names as the language sorts them, numbers by value ("srv-2" before "srv-10").
    pub fn compare(&self) -> impl Fn(&str, &str) -> Ordering {
        let collator = self.collator();
        move |a, b| collator.as_ref().map_or_else(|| a.cmp(b), |c| c.compare(a, b)).then_with(|| a.cmp(b))
    }

    fn collator(&self) -> Option<CollatorBorrowed<'static>> {
        let mut preferences = CollatorPreferences::from(&self.tag);
        preferences.numeric_ordering = Some(icu_collator::preferences::CollationNumericOrdering::True);
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Tertiary);
        Collator::try_new(preferences, options).ok()
    }
}

fn gregorian(date: jiff::civil::Date) -> Option<Date<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    Date::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(tag: &str) -> Formats {
        Formats::new(&tag.parse().unwrap())
    }

    #[test]
    fn dates_read_as_the_language_writes_them() {
        let date = jiff::civil::date(2026, 11, 9);
        assert_eq!(formats("pt-BR").date_long(date), "9 de novembro de 2026");
        assert_eq!(formats("en").date_long(date), "November 9, 2026");
        assert_eq!(formats("es").date_long(date), "9 de noviembre de 2026");
        assert_eq!(formats("pt-BR").date_weekday(date), "segunda-feira, 9 de novembro");
        assert_eq!(formats("en").date_weekday(date), "Monday, November 9");
    }

    #[test]
    fn days_and_months_have_short_forms() {
        let date = jiff::civil::date(2026, 11, 9);
        let (portuguese, english, spanish) = (formats("pt-BR"), formats("en"), formats("es"));
        assert_eq!(portuguese.day_short(date), "9 de nov.");
        assert_eq!(english.day_short(date), "Nov 9");
        assert_eq!(
            (portuguese.month(date, false), portuguese.month(date, true)),
            ("novembro".into(), "nov.".into())
        );
        assert_eq!(
            (english.month(date, false), english.month(date, true)),
            ("November".into(), "Nov".into())
        );
        assert_eq!(portuguese.month_year(date, false), "novembro de 2026");
        assert_eq!(portuguese.month_year(date, true), "nov. de 2026");
        assert_eq!(english.month_year(date, true), "Nov 2026");
        let week = |formats: &Formats| -> String {
            (9..16).map(|day| formats.weekday_initial(jiff::civil::date(2026, 11, day))).collect()
        };
        assert_eq!((week(&portuguese).as_str(), week(&english).as_str()), ("STQQSSD", "MTWTFSS"));
        assert_eq!(week(&spanish), "LMMJVSD");
    }

    #[test]
    fn money_and_numbers_follow_the_language() {
        let amount: Decimal = "84000.5".parse().unwrap();
        assert_eq!(formats("pt-BR").money(amount, "BRL"), "R$\u{a0}84.000,50");
        assert_eq!(formats("en").money("1234.56".parse().unwrap(), "USD"), "US$1,234.56");
        assert_eq!(formats("es").money("12345.6".parse().unwrap(), "EUR"), "12.345,60\u{a0}€");
        assert_eq!(formats("en").money("5".parse().unwrap(), "CHF"), "CHF\u{a0}5.00");
    }

    #[test]
    fn lists_and_order_follow_the_language() {
        assert_eq!(formats("pt-BR").list(&["a", "b", "c"]), "a, b e c");
        assert_eq!(formats("en").list(&["a", "b", "c"]), "a, b, and c");
        let spanish = formats("es");
        let compare = spanish.compare();
        let mut names = vec!["srv-10", "Ñandú", "srv-2", "Oca", "nube"];
        names.sort_by(|a, b| compare(a, b));
        assert_eq!(names, ["nube", "Ñandú", "Oca", "srv-2", "srv-10"]);
    }

    #[test]
    fn times_count_as_the_language_does() {
        let time = jiff::civil::time(18, 30, 0, 0);
        assert_eq!(formats("pt-BR").time(time), "18:30");
        assert_eq!(formats("en").time(time), "6:30 PM");
    }
}
