//! Amounts of money.

use std::fmt;

use rust_decimal::Decimal;

use super::super::diagnostic::Code;
use super::scalar::{Problem, Scalar, scalar};

/// The signs that name one currency. `$` alone names several and is not among them.
const SIGNS: &[(&str, &str)] = &[("R$", "BRL"), ("US$", "USD"), ("€", "EUR"), ("£", "GBP")];

/// A currency by its ISO 4217 code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(String);

/// An exact amount in a currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Money {
    /// The amount, in units of the currency.
    pub amount: Decimal,
    /// The currency.
    pub currency: Currency,
}

impl Currency {
    /// The code, such as `BRL`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Scalar for Currency {
    const NAME: &'static str = "currency";

    fn parse(text: &str) -> Result<Currency, Problem> {
        if text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase()) {
            Ok(Currency(text.to_owned()))
        } else {
            Err(Problem::new(Code::BadCurrency))
        }
    }
}

impl Scalar for Money {
    const NAME: &'static str = "money";

    fn parse(text: &str) -> Result<Money, Problem> {
        let text = text.trim().replace(['\u{a0}', '\u{202f}'], " ");
        let (number, currency) = split(&text)?;
        let amount = amount(number, &currency)?;
        match currency {
            Some(currency) => Ok(Money { amount, currency }),
            None => Err(Problem::new(Code::MoneyWithoutCurrency).with("amount", two_decimals(amount))),
        }
    }
}

/// The number and the currency of `42000.00 BRL`, `R$ 42.000,00` or `42 000,00 €`.
fn split(text: &str) -> Result<(&str, Option<Currency>), Problem> {
    for (sign, code) in SIGNS {
        if let Some(number) = text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)) {
            return Ok((number.trim(), Some(Currency((*code).to_owned()))));
        }
    }
    if let Some(number) = text.strip_prefix('$').or_else(|| text.strip_suffix('$')) {
        let amount = amount(number.trim(), &None)?;
        return Err(Problem::new(Code::MoneyWithoutCurrency).with("amount", two_decimals(amount)));
    }
    let by_space = text.rsplit_once(' ').filter(|(_, code)| Currency::parse(code).is_ok());
    if let Some((number, code)) = by_space {
        return Ok((number.trim(), Currency::parse(code).ok()));
    }
    match text.split_once(' ').filter(|(code, _)| Currency::parse(code).is_ok()) {
        Some((code, number)) => Ok((number.trim(), Currency::parse(code).ok())),
        None => Ok((text, None)),
    }
}

fn amount(number: &str, currency: &Option<Currency>) -> Result<Decimal, Problem> {
    let bad = || Problem::new(Code::BadMoney);
    let compact = number.replace(' ', "");
    let digits = compact.strip_prefix('-').unwrap_or(&compact);
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',') {
        return Err(bad());
    }
    let points = digits.matches('.').count();
    let commas = digits.matches(',').count();
    let decimal = match (points, commas) {
        (0, 0) => None,
        (1, 0) | (0, 1) => {
            let mark = if points == 1 { '.' } else { ',' };
            let (whole, rest) = digits.split_once(mark).unwrap_or((digits, ""));
            if rest.len() == 3 && whole.len() <= 3 && whole != "0" {
                let code = currency.as_ref().map_or("BRL", Currency::as_str);
                let thousands = format!("{whole}{rest}.00 {code}");
                let units = format!("{whole}.{} {code}", &rest[..2]);
                return Err(Problem::new(Code::AmbiguousMoney)
                    .with("thousands", thousands)
                    .with("units", units));
            }
            Some(mark)
        }
        (_, 0) | (0, _) => None,
        _ => digits.chars().rev().find(|c| *c == '.' || *c == ','),
    };
    let (whole, fraction) = match decimal {
        Some(mark) => digits.rsplit_once(mark).ok_or_else(bad)?,
        None => (digits, ""),
    };
    let group = if decimal == Some(',') || (decimal.is_none() && points > 0) { '.' } else { ',' };
    let mut groups = whole.split(group);
    let first = groups.next().unwrap_or_default();
    let grouped: Vec<&str> = groups.collect();
    let well_grouped = grouped.is_empty() || (first.len() <= 3 && grouped.iter().all(|part| part.len() == 3));
    if first.is_empty()
        || !well_grouped
        || fraction.contains(['.', ','])
        || (decimal.is_some() && fraction.is_empty())
    {
        return Err(bad());
    }
    let sign = if compact.starts_with('-') { "-" } else { "" };
    let plain =
        format!("{sign}{first}{}{}{fraction}", grouped.concat(), if fraction.is_empty() { "" } else { "." });
    plain.parse().map_err(|_| bad())
}

fn two_decimals(mut amount: Decimal) -> String {
    if amount.scale() < 2 {
        amount.rescale(2);
    }
    amount.to_string()
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", two_decimals(self.amount), self.currency)
    }
}

scalar!(Currency);
scalar!(Money);

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, Code> {
        Money::parse(text).map(|money| money.to_string()).map_err(|problem| problem.code)
    }

    #[test]
    fn amounts_are_read_as_records_and_locales_write_them() {
        for (typed, meant) in [
            ("42000.00 BRL", "42000.00 BRL"),
            ("R$ 42.000,00", "42000.00 BRL"),
            ("R$42.000", "ambiguous"),
            ("US$ 1,234.56", "1234.56 USD"),
            ("1.234.567 EUR", "1234567.00 EUR"),
            ("12.345,60\u{a0}€", "12345.60 EUR"),
            ("4500 BRL", "4500.00 BRL"),
            ("BRL 10,5", "10.50 BRL"),
            ("0.125 USD", "0.125 USD"),
        ] {
            match read(typed) {
                Ok(text) => assert_eq!(text, meant, "{typed}"),
                Err(code) => assert_eq!((code, meant), (Code::AmbiguousMoney, "ambiguous"), "{typed}"),
            }
        }
    }

    #[test]
    fn a_point_and_three_digits_is_not_guessed() {
        let problem = Money::parse("42.000 BRL").unwrap_err();
        assert_eq!(problem.code, Code::AmbiguousMoney);
        assert_eq!(problem.arguments[0].1.to_string(), "42000.00 BRL");
        assert_eq!(problem.arguments[1].1.to_string(), "42.00 BRL");
        assert_eq!(read("42.000"), Err(Code::AmbiguousMoney));
    }

    #[test]
    fn a_currency_is_never_assumed() {
        assert_eq!(read("$ 100.00"), Err(Code::MoneyWithoutCurrency));
        assert_eq!(read("3200"), Err(Code::MoneyWithoutCurrency));
        assert_eq!(read("about 10 BRL"), Err(Code::BadMoney));
        assert_eq!(read("1,2,3.00 BRL"), Err(Code::BadMoney));
    }
}
