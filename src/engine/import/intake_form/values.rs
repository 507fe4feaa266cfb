//! Answers as values of a record.

use crate::base::text::fold_name;
use crate::base::value::{DaySpan, HoursRange, Id, LocalizedText, Scalar as _, VaultReference};
use crate::base::yaml::New;
use crate::model::record::{Address, Intake};

/// A text in each of its languages.
pub(super) fn all_texts(text: &LocalizedText) -> Vec<String> {
    text.texts().map(str::to_owned).collect()
}

/// An address that came on one line, and the field that it goes into: the street, for which part is the city is for a person
/// to say. Where one has said it, the whole address.
pub(super) fn address(known: Option<&Address>, text: &str) -> (&'static str, New) {
    let line = text.lines().map(str::trim).collect::<Vec<_>>().join(", ");
    match known.is_none_or(Address::is_street_alone) {
        true => ("address.street", New::Text(line)),
        false => ("address", New::fields([("street", line)])),
    }
}

/// The address of a site.
pub(super) fn address_of<'r>(record: &'r Intake, site: &str) -> Option<&'r Address> {
    let found = record.sites.iter().find(|it| it.id.as_ref().is_some_and(|own| own.as_str() == site));
    found.and_then(|it| it.address.as_ref())
}

/// Opening hours as people write them: `mon-fri 08:00-12:00, 13:00-18:00; sat 08:00-12:00`. Where that can't be read, the
/// text itself, which the record then refuses with what it allows.
pub(super) fn hours(text: &str) -> New {
    read_hours(text).unwrap_or_else(|| New::Text(text.to_owned()))
}

fn read_hours(text: &str) -> Option<New> {
    let mut days: Vec<(String, New)> = Vec::new();
    for part in text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        let at = part.find(|c: char| c.is_ascii_digit())?;
        let (span, ranges) = part.split_at(at);
        let span = span.trim().trim_end_matches([':', ',']).trim().to_lowercase().replace(['–', '—'], "-");
        DaySpan::parse(&span).ok()?;
        let ranges: Vec<String> = ranges
            .split([',', '/', '+'])
            .map(|range| range.trim().replace(['–', '—'], "-").replace(' ', ""))
            .collect();
        if ranges.iter().any(|range| HoursRange::parse(range).is_err()) {
            return None;
        }
        let value = match ranges.as_slice() {
            [one] => New::Text(one.clone()),
            several => New::List(several.iter().cloned().map(New::Text).collect()),
        };
        days.push((span, value));
    }
    (!days.is_empty()).then_some(New::Map(days))
}

/// The contact of that name or id.
pub(super) fn contact(record: &Intake, name: &str) -> Option<String> {
    let is_it = |own: Option<&String>| own.is_some_and(|own| fold_name(own) == fold_name(name));
    record.contacts.iter().find_map(|contact| {
        let id = contact.id.as_ref()?.to_string();
        (id == name || is_it(contact.name.as_ref())).then_some(id)
    })
}

/// The device or system of that name or id.
pub(super) fn machine(record: &Intake, name: &str) -> Option<String> {
    let devices = record.inventory.iter().flat_map(|inventory| &inventory.devices);
    let devices = devices.filter_map(|device| {
        let names = device.name.as_ref().map(all_texts).unwrap_or_default();
        Some((device.id.as_ref()?.to_string(), names))
    });
    let systems = record
        .systems
        .iter()
        .filter_map(|system| Some((system.id.as_ref()?.to_string(), system.name.iter().cloned().collect())));
    let wanted = fold_name(name);
    devices
        .chain(systems)
        .find(|(id, names)| id == name || names.iter().any(|own| fold_name(own) == wanted))
        .map(|(id, _)| id)
}

/// The site of that name or id.
pub(super) fn site(record: &Intake, name: &str) -> Option<String> {
    record.sites.iter().find_map(|site| {
        let id = site.id.as_ref()?.to_string();
        let names = site.name.as_ref().map(all_texts).unwrap_or_default();
        (id == name || names.iter().any(|own| fold_name(own) == fold_name(name))).then_some(id)
    })
}

/// The vendor of that name or id.
pub(super) fn vendor(record: &Intake, name: &str) -> Option<String> {
    record.vendors.iter().find_map(|vendor| {
        let id = vendor.id.as_ref()?.to_string();
        let is_it = vendor.name.as_ref().is_some_and(|own| fold_name(own) == fold_name(name));
        (id == name || is_it).then_some(id)
    })
}

/// Whether a system has a vendor.
pub(super) fn has_vendor(record: &Intake, system: &str) -> bool {
    let is_it = |own: Option<&Id>| own.is_some_and(|own| own.as_str() == system);
    record.systems.iter().any(|it| is_it(it.id.as_ref()) && it.vendor.is_some())
}

/// The make of a device.
pub(super) fn make<'r>(record: &'r Intake, device: &str) -> Option<&'r str> {
    let mut devices = record.inventory.iter().flat_map(|inventory| &inventory.devices);
    let found = devices.find(|it| it.id.as_ref().is_some_and(|own| own.as_str() == device));
    found.and_then(|it| it.make.as_deref())
}

/// What stands behind the make: the form shows both in one. `None` where the text does not begin with that make, for then
/// nobody knows where its own make ends.
pub(super) fn behind_make<'t>(make: &str, text: &'t str) -> Option<&'t str> {
    make.split_whitespace().try_fold(text.trim(), |rest, word| {
        let (first, behind) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        (fold_name(first) == fold_name(word)).then(|| behind.trim_start())
    })
}

/// Whether a text is a reference into a vault.
pub(super) fn is_vault(text: &str) -> bool {
    VaultReference::parse(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let range = |text: &str| New::Text(text.to_owned());
        let week = New::List(vec![range("08:00-12:00"), range("13:00-18:00")]);
        let whole = New::Map(vec![("seg-sex".into(), week), ("sab".into(), range("08:00-12:00"))]);
        assert_eq!(hours("Seg–Sex: 08:00–12:00, 13:00–18:00; sab 08:00 - 12:00"), whole);
        assert_eq!(hours("whenever"), range("whenever"));
        assert_eq!(hours("mon 8 to 6"), range("mon 8 to 6"));
    }

    #[test]
    fn a_model_is_what_stands_behind_the_make_that_is_known() {
        for (make, text, model) in [
            ("Dell", "Dell Latitude 5450", Some("Latitude 5450")),
            ("Dell", "DELL  Latitude 5450", Some("Latitude 5450")),
            ("Dell", "dell", Some("")),
            ("Dell", "HP EliteBook 840", None),
            ("Dell", "Dellano 7", None),
            ("Western Digital", "western digital PR4100", Some("PR4100")),
            ("Western Digital", "Western PR4100", None),
            ("", " ZBook 15 ", Some("ZBook 15")),
        ] {
            assert_eq!(behind_make(make, text), model, "{make}: {text}");
        }
    }
}
