//! `{parties}`: who makes an agreement: registered name, tax id and address of both sides.

use super::gaps::or_gap;
use super::{Scope, Trouble};
use crate::model::document::{Block, Fact, Inline};
use crate::model::record::Address;

pub(super) use super::NoOptions as Options;

/// What is said of a side.
struct Party<'p> {
    /// Its place in the records.
    path: &'static str,
    /// The name that everybody uses.
    name: Option<&'p str>,
    legal_name: Option<&'p str>,
    tax_id: Option<&'p str>,
    address: Option<&'p Address>,
}

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let provider = &scope.view.provider;
    let ours = Party {
        path: "provider",
        name: provider.name.as_deref(),
        legal_name: provider.legal_name.as_deref(),
        tax_id: provider.tax_id.as_deref(),
        address: provider.address.as_ref(),
    };
    let company = scope.view.intake.company.as_ref();
    let theirs = Party {
        path: "company",
        name: company.and_then(|company| company.name.as_deref()),
        legal_name: company.and_then(|company| company.legal_name.as_deref()),
        tax_id: company.and_then(|company| company.tax_id.as_deref()),
        address: company.and_then(|company| company.address.as_ref()),
    };
    let mut blocks = Vec::new();
    for (word, party) in [("sla-provider", ours), ("sla-client", theirs)] {
        blocks.push(Block::Paragraph { content: vec![Inline::strong(scope.word(word))] });
        blocks.push(Block::Facts { items: facts(scope, &party) });
    }
    Ok(blocks)
}

fn facts(scope: &Scope<'_>, party: &Party<'_>) -> Vec<Fact> {
    let country = party.address.and_then(|address| address.country.as_ref()).map(|country| country.as_str());
    let path = |field: &str| format!("{}.{field}", party.path);
    let registered = or_gap(scope, &path("legal_name"), party.legal_name.map(str::to_owned));
    let known_as = party.name.filter(|name| Some(*name) != party.legal_name).map(str::to_owned);
    let tax_id = or_gap(scope, &path("tax_id"), party.tax_id.map(str::to_owned));
    let address = or_gap(scope, &path("address"), party.address.map(|address| line(scope, address)));
    let lines = [
        (scope.word("sla-registered"), registered),
        (scope.word("sla-known-as"), known_as),
        (tax_id_name(scope, country, party.tax_id), tax_id),
        (scope.word("sla-address"), address),
    ];
    let known = lines.into_iter().filter_map(|(name, value)| Some((name, value?)));
    known
        .map(|(name, value)| Fact { name: vec![Inline::text(name)], value: vec![Inline::text(value)] })
        .collect()
}

/// What a country calls its tax id.
fn tax_id_name(scope: &Scope<'_>, country: Option<&str>, id: Option<&str>) -> String {
    let digits = id.map_or(0, |id| id.chars().filter(char::is_ascii_alphanumeric).count());
    let own = match country {
        Some("BR") if digits == 11 => "CPF",
        Some("BR") => "CNPJ",
        Some("ES") => "NIF",
        Some("PT") => "NIPC",
        Some("US") => "EIN",
        Some("MX") => "RFC",
        Some("AR") => "CUIT",
        Some("CL") => "RUT",
        Some("CO") => "NIT",
        _ => return scope.word("sla-tax-id"),
    };
    own.to_owned()
}

/// An address on one line, in the order of its country.
fn line(scope: &Scope<'_>, address: &Address) -> String {
    let Address { street, city, state, postal_code, country } = address;
    let join = |parts: [Option<&str>; 2], with: &str| {
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(with))
    };
    let (street, city) = (street.as_deref(), city.as_deref());
    let (state, postal_code) = (state.as_deref(), postal_code.as_deref());
    let code = country.as_ref().map(|country| country.as_str());
    let mut parts = vec![street.map(str::to_owned)];
    match code {
        Some("BR") => parts.extend([join([city, state], "/"), postal_code.map(|code| format!("CEP {code}"))]),
        Some("US" | "CA" | "AU") => parts.extend([city.map(str::to_owned), join([state, postal_code], " ")]),
        _ => parts.extend([
            join([postal_code, city], " "),
            state.filter(|own| Some(*own) != city).map(str::to_owned),
        ]),
    }
    parts.push(code.map(|code| {
        scope
            .messages
            .get(&format!("ui-country-{}", code.to_lowercase()), [])
            .unwrap_or_else(|| code.to_owned())
    }));
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
