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

    /// The first letter of the day of the week, as calendars have it: "S" for segunda-feira and for Saturday. Spanish
    /// calendars have an X for miércoles, since martes has the M.
    pub fn weekday_initial(&self, date: jiff::civil::Date) -> String {
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, E>::try_new((&self.tag).into(), E::long());
        let name = match (formatter, gregorian(date)) {
            _ if self.locale.language() == "es" && date.weekday() == jiff::civil::Weekday::Wednesday => {
                "X".into()
            }
            (Ok(formatter), Some(day)) => formatter.format(&day).to_string(),
            _ => String::new(),
        };
        name.chars().take(1).flat_map(char::to_uppercase).collect()
    }

    /// "09:00", "9:00" in Spanish, or "9:00 AM" where the language counts twelve hours.
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
        } else if self.locale.language() == "es" {
            format!("{}:{:02}", time.hour(), time.minute())
        } else {
            format!("{:02}:{:02}", time.hour(), time.minute())
        }
    }

    /// A time as it stands behind its day: "às 10:00", "a la 1:30", "10:00 AM".
    pub fn at_time(&self, time: jiff::civil::Time) -> String {
        let text = self.time(time);
        match (self.locale.language(), time.hour()) {
            ("es", 1) => format!("a la {text}"),
            ("es", _) => format!("a las {text}"),
            ("pt", 0 | 1) => format!("à {text}"),
            ("pt", _) => format!("às {text}"),
            _ => text,
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

    /// "R$ 84.000,00", "US$ 1,234.56", "1.234,56 €": two decimals, currency by its ISO 4217 code.
    pub fn money(&self, amount: Decimal, currency: &str) -> String {
        let mut amount = amount.round_dp(2);
        amount.rescale(2);
        let number = self.grouped(amount);
        let space = '\u{a0}';
        let sign = self.currency_sign(currency);
        match (self.locale.language(), self.locale.region()) {
            // In Mexico the peso's sign is the dollar's; the code behind it says which of the two is meant.
            ("es", Some("MX")) if currency == "MXN" => format!("${number}{space}{currency}"),
            // CLDR: Portuguese of Brazil, Spanish of America and English put the sign first, European languages last.
            ("en", _) if sign.chars().count() == 1 => format!("{sign}{number}"),
            ("en", _) | ("pt", Some("BR") | None) => format!("{sign}{space}{number}"),
            ("es", Some(region)) if region != "ES" => format!("{sign}{space}{number}"),
            _ => format!("{number}{space}{sign}"),
        }
    }

    /// The sign that readers of the language know for a currency, else its code.
    fn currency_sign<'a>(&self, currency: &'a str) -> &'a str {
        match (currency, self.locale.language()) {
            ("EUR", _) => "€",
            ("GBP", _) => "£",
            ("USD", _) => "US$",
            ("BRL", "en" | "pt") => "R$",
            ("MXN", "en" | "pt") => "MX$",
            (code, _) => code,
        }
    }

    /// A number whose thousands are apart also where it has only four digits. Spanish and the Portuguese of Portugal
    /// write 1234,5 in a text, but keep thousands apart in an invoice.
    fn grouped(&self, number: Decimal) -> String {
        let mut text = self.number(number);
        let whole = number.abs().trunc();
        if whole < Decimal::from(1_000) || whole >= Decimal::from(10_000) {
            return text;
        }
        let separator = self.number(Decimal::from(10_000)).chars().find(|c| !c.is_ascii_digit());
        let thousands = text.find(|c: char| c.is_ascii_digit()).map_or(0, |first| first + 1);
        if let Some(separator) = separator
            && text[thousands..].starts_with(|c: char| c.is_ascii_digit())
        {
            text.insert(thousands, separator);
        }
        text
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
        for tag in ["es", "es-ES", "es-MX"] {
            assert_eq!(formats(tag).date_long(date), "9 de noviembre de 2026");
            assert_eq!(formats(tag).date_weekday(date), "lunes, 9 de noviembre");
        }
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
        assert_eq!(week(&spanish), "LMXJVSD");
        assert_eq!(spanish.day_short(date), "9 nov");
        assert_eq!(
            (spanish.month(date, false), spanish.month(date, true)),
            ("noviembre".into(), "nov".into())
        );
        assert_eq!(spanish.month_year(date, false), "noviembre de 2026");
        assert_eq!(spanish.month_year(date, true), "nov 2026");
    }

    #[test]
    fn money_and_numbers_follow_the_language() {
        let money = |tag: &str, amount: &str, currency: &str| {
            formats(tag).money(amount.parse().unwrap(), currency).replace('\u{a0}', " ")
        };
        for (tag, amount, currency, written) in [
            ("pt-BR", "84000.5", "BRL", "R$ 84.000,50"),
            ("pt-BR", "1234.56", "USD", "US$ 1.234,56"),
            ("pt-BR", "1234.56", "EUR", "€ 1.234,56"),
            ("pt-BR", "1234.56", "MXN", "MX$ 1.234,56"),
            ("pt-PT", "1234.56", "EUR", "1 234,56 €"),
            ("en", "1234.56", "USD", "US$ 1,234.56"),
            ("en", "84000", "BRL", "R$ 84,000.00"),
            ("en", "1234.56", "EUR", "€1,234.56"),
            ("en", "1234.56", "MXN", "MX$ 1,234.56"),
            ("en", "5", "CHF", "CHF 5.00"),
            ("es", "1234.56", "EUR", "1.234,56 €"),
            ("es-ES", "12345.6", "EUR", "12.345,60 €"),
            ("es-ES", "-1234.56", "EUR", "-1.234,56 €"),
            ("es", "999.5", "EUR", "999,50 €"),
            ("es", "1234567.8", "USD", "1.234.567,80 US$"),
            ("es", "1234.56", "MXN", "1.234,56 MXN"),
            ("es", "84000", "BRL", "84.000,00 BRL"),
            ("es-MX", "1234.56", "MXN", "$1,234.56 MXN"),
            ("es-MX", "1234.56", "USD", "US$ 1,234.56"),
            ("es-MX", "1234.56", "EUR", "€ 1,234.56"),
        ] {
            assert_eq!(money(tag, amount, currency), written, "{tag} {currency}");
        }
        let number = |tag: &str, number: &str| formats(tag).number(number.parse().unwrap());
        assert_eq!((number("es", "1234.5"), number("es-ES", "1234.5")), ("1234,5".into(), "1234,5".into()));
        assert_eq!((number("es", "12345"), number("es-MX", "12345.5")), ("12.345".into(), "12,345.5".into()));
        assert_eq!((number("pt-BR", "1234.5"), number("en", "1234.5")), ("1.234,5".into(), "1,234.5".into()));
    }

    #[test]
    fn lists_and_order_follow_the_language() {
        assert_eq!(formats("pt-BR").list(&["a", "b", "c"]), "a, b e c");
        assert_eq!(formats("en").list(&["a", "b", "c"]), "a, b, and c");
        for tag in ["es", "es-ES", "es-MX"] {
            let spanish = formats(tag);
            assert_eq!(spanish.list(&["red", "servidores", "copias"]), "red, servidores y copias");
            assert_eq!(spanish.list(&["red", "Internet"]), "red e Internet");
            assert_eq!(spanish.list(&["red", "hierro"]), "red y hierro");
            let compare = spanish.compare();
            let mut names = vec!["srv-10", "Ñandú", "srv-2", "Oca", "nube", "ángel", "zarza", "azul"];
            names.sort_by(|a, b| compare(a, b));
            assert_eq!(names, ["ángel", "azul", "nube", "Ñandú", "Oca", "srv-2", "srv-10", "zarza"]);
        }
    }

    #[test]
    fn times_count_as_the_language_does() {
        let time = jiff::civil::time(18, 30, 0, 0);
        assert_eq!(formats("pt-BR").time(time), "18:30");
        assert_eq!(formats("en").time(time), "6:30 PM");
        assert_eq!((formats("es").time(time), formats("es-MX").time(time)), ("18:30".into(), "18:30".into()));
        let at = |tag: &str, hour: i8| formats(tag).at_time(jiff::civil::time(hour, 30, 0, 0));
        assert_eq!((at("es", 10), at("es-ES", 1)), ("a las 10:30".into(), "a la 1:30".into()));
        assert_eq!((at("pt-BR", 10), at("en", 10)), ("às 10:30".into(), "10:30 AM".into()));
    }
}
