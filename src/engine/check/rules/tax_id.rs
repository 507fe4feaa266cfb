//! Tax ids with a wrong check digit, by the rules of the company's country.

use super::super::{ClientFacts, SharedFacts, at_value};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::valid_tax_id;
use crate::base::yaml::Read;
use crate::model::record::Address;

pub(super) fn shared(facts: &SharedFacts<'_>, found: &mut Vec<Diagnostic>) {
    let provider = &facts.provider.value;
    look(facts.provider, "tax_id", provider.tax_id.as_deref(), provider.address.as_ref(), found);
}

pub(super) fn client(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let Some(company) = &facts.intake.value.company else { return };
    look(facts.intake, "company.tax_id", company.tax_id.as_deref(), company.address.as_ref(), found);
}

fn look<T>(
    read: &Read<T>,
    path: &str,
    id: Option<&str>,
    address: Option<&Address>,
    found: &mut Vec<Diagnostic>,
) {
    let country = address.and_then(|address| address.country.as_ref());
    if let (Some(id), Some(country)) = (id, country)
        && !valid_tax_id(country.as_str(), id)
    {
        found.push(at_value(Code::BadTaxId, read, path).with("found", id.to_owned()));
    }
}
