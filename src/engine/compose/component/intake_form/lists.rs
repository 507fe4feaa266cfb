//! The parts of the form that ask for a list: a row an entry, and empty rows at the end.

use super::{Said, answer};
use crate::base::value::{ContactPurpose, Date, DeviceKind, Id};
use crate::engine::compose::component::Scope;
use crate::engine::compose::component::hours::hours_of;
use crate::engine::compose::component::particulars::known_particulars;
use crate::engine::compose::component::planned::table;
use crate::model::document::{Block, Cell};

/// A column: the word of its head, its share of the width, and the field of an entry.
type Columns = &'static [(&'static str, u16, &'static str)];

/// An entry that is known: what answers name it by, most often its id, and what its fields say.
type Known = (String, Vec<Option<Said>>);

/// A list of `path`: what is known, and so many empty rows. An answer is called `contacts[ana].phone`, and of a new row
/// `contacts[new-1].phone`: `engine::import` puts it there.
fn list(scope: &Scope<'_>, path: &str, columns: Columns, known: Vec<Known>, empty: usize) -> Vec<Block> {
    let labels: Vec<String> = columns.iter().map(|(word, ..)| scope.word(word)).collect();
    let blank = (1..=empty).map(|number| (format!("new-{number}"), vec![None; columns.len()]));
    let rows: Vec<Vec<Cell>> = known
        .into_iter()
        .chain(blank)
        .map(|(row, fields)| {
            let cells = fields.into_iter().zip(columns).zip(&labels);
            cells
                .map(|((known, (.., field)), label)| {
                    // Without a name no answer finds the row.
                    let known = known.map(|said| if row.is_empty() { Said::fixed(said.text) } else { said });
                    answer(scope, known, &format!("{path}[{row}].{field}"), label)
                })
                .collect()
        })
        .collect();
    let heads: Vec<(&str, u16)> = columns.iter().map(|(word, share, _)| (*word, *share)).collect();
    table(scope, &heads, rows, false).into_iter().collect()
}

pub(super) fn contacts(scope: &Scope<'_>) -> Vec<Block> {
    let columns: Columns = &[
        ("form-person", 6, "name"),
        ("form-role", 5, "role"),
        ("phone", 5, "phone"),
        ("email", 7, "email"),
        ("contact-purpose", 5, "for"),
    ];
    let purpose = |purpose: &ContactPurpose| scope.word(&format!("purpose-{}", purpose.as_str()));
    let known: Vec<Known> = scope
        .view
        .intake
        .contacts
        .iter()
        .map(|contact| {
            let purposes: Vec<String> = contact.purposes.iter().map(purpose).collect();
            let ids: Vec<&str> = contact.purposes.iter().map(|purpose| purpose.as_str()).collect();
            let fields = vec![
                contact.name.clone().map(Said::words),
                Said::text(scope, contact.role.as_ref()),
                contact.phone.clone().map(Said::words),
                contact.email.as_ref().map(|email| Said::words(email.as_str())),
                Some(Said::of(scope.formats.list(&purposes), ids.join(", "))),
            ];
            (named(contact.id.as_ref()), fields)
        })
        .collect();
    let empty = 4usize.saturating_sub(known.len()).max(2);
    list(scope, "contacts", columns, known, empty)
}

pub(super) fn sites(scope: &Scope<'_>) -> Vec<Block> {
    let columns: Columns = &[
        ("form-site", 4, "name"),
        ("form-address", 6, "address"),
        ("opening-hours", 6, "hours"),
        ("form-particulars", 7, "particulars"),
    ];
    let known = scope
        .view
        .intake
        .sites
        .iter()
        .map(|site| {
            let hours = hours_of(site, scope);
            let particulars = known_particulars(scope, site);
            let fields = vec![
                Said::text(scope, site.name.as_ref()),
                site.address.as_ref().map(Said::address),
                (!hours.is_empty()).then(|| Said::fixed(hours.join("; "))),
                (!particulars.is_empty()).then(|| Said::fixed(particulars.join("; "))),
            ];
            (named(site.id.as_ref()), fields)
        })
        .collect();
    list(scope, "sites", columns, known, 2)
}

pub(super) fn devices(scope: &Scope<'_>) -> Vec<Block> {
    let columns: Columns = &[
        ("inventory-kind", 5, "kind"),
        ("form-count", 2, "count"),
        ("inventory-name", 6, "name"),
        ("spec-model", 5, "model"),
        ("spec-serial", 5, "serial"),
        ("spec-os", 4, "os"),
        ("spec-inside", 6, "cpu"),
        ("spec-warranty", 4, "warranty.until"),
    ];
    let devices = scope.view.intake.inventory.iter().flat_map(|inventory| &inventory.devices);
    let known = devices
        .map(|device| {
            let make: Vec<&str> = device.make.iter().chain(&device.model).map(String::as_str).collect();
            let until = device.warranty.as_ref().and_then(|warranty| warranty.until);
            // What a client may not see of a device (its processor, memory and disks) is asked again.
            let asks = matches!(
                device.kind,
                Some(DeviceKind::Server | DeviceKind::Workstation | DeviceKind::Laptop | DeviceKind::Vm)
            );
            let none = || Some(Said::fixed("–"));
            let fields = vec![
                device
                    .kind
                    .map(|kind| Said::of(scope.word(&format!("device-{}", kind.as_str())), kind.as_str())),
                Some(Said::words(device.count.unwrap_or(1).to_string())),
                Said::text(scope, device.name.as_ref()),
                Some(Said::words(make.join(" "))),
                device.serial.clone().map(Said::words),
                device.os.clone().map(Said::words).or_else(|| if asks { None } else { none() }),
                if asks { None } else { none() },
                until.map(|day| self::day(scope, day)),
            ];
            (named(device.id.as_ref()), fields)
        })
        .collect();
    list(scope, "inventory.devices", columns, known, 4)
}

pub(super) fn systems(scope: &Scope<'_>) -> Vec<Block> {
    let columns: Columns = &[
        ("inventory-name", 7, "name"),
        ("inventory-use", 6, "kind"),
        ("form-supplier", 6, "vendor"),
        ("inventory-seats", 3, "seats"),
        ("inventory-renews", 5, "renews"),
    ];
    let known = scope
        .view
        .intake
        .systems
        .iter()
        .map(|system| {
            let fields = vec![
                system.name.clone().map(Said::words),
                system
                    .kind
                    .map(|kind| Said::of(scope.word(&format!("system-{}", kind.as_str())), kind.as_str())),
                system.vendor.as_ref().and_then(|id| vendor_name(scope, id)).map(Said::words),
                system.seats.map(|seats| Said::words(seats.to_string())),
                system.renews.map(|day| self::day(scope, day)),
            ];
            (named(system.id.as_ref()), fields)
        })
        .collect();
    list(scope, "systems", columns, known, 4)
}

pub(super) fn documentation(scope: &Scope<'_>) -> Vec<Block> {
    let columns: Columns = &[("form-document", 9, "title"), ("form-where", 9, "url")];
    let known = scope
        .view
        .intake
        .documentation
        .iter()
        .map(|item| {
            let file =
                item.file.as_ref().and_then(|file| file.as_str().rsplit('/').next().map(str::to_owned));
            let title = scope.text(item.title.as_ref()).map(str::to_owned);
            // A web address in the place of a file would leave the file.
            let place = item.url.as_ref().map(|url| Said::words(url.as_str())).or(file.map(Said::fixed));
            (title.clone().unwrap_or_default(), vec![title.map(Said::fixed), place])
        })
        .collect();
    list(scope, "documentation", columns, known, 3)
}

/// Devices with a login, and systems: who holds it and where it is kept. What we know of that is internal, and asked.
pub(super) fn access(scope: &Scope<'_>) -> Vec<Block> {
    let columns: Columns = &[
        ("form-login-of", 8, "covers"),
        ("form-account", 5, "account"),
        ("form-held-by", 6, "held_by"),
        ("form-kept-in", 6, "vault"),
    ];
    let login = |kind: DeviceKind| {
        !matches!(kind, DeviceKind::Workstation | DeviceKind::Laptop | DeviceKind::Mobile | DeviceKind::Other)
    };
    let intake = &scope.view.intake;
    let devices = intake.inventory.iter().flat_map(|inventory| &inventory.devices);
    let devices = devices.filter(|device| device.kind.is_some_and(login)).map(|device| device.id.as_ref());
    let ids = devices.chain(intake.systems.iter().map(|system| system.id.as_ref())).flatten();
    let name = |id: &Id| crate::engine::compose::component::wording::machine(scope, id.as_str());
    let known = ids.map(|id| (id.to_string(), vec![name(id).map(Said::fixed), None, None, None])).collect();
    list(scope, "credentials", columns, known, 4)
}

pub(super) fn vendors(scope: &Scope<'_>) -> Vec<Block> {
    let columns: Columns = &[
        ("inventory-use", 5, "kind"),
        ("form-company", 6, "name"),
        ("third-party-contact", 7, "contact"),
        ("third-party-account", 4, "account"),
        ("third-party-until", 5, "contract_until"),
    ];
    let known: Vec<Known> = scope
        .view
        .intake
        .vendors
        .iter()
        .map(|vendor| {
            let email = vendor.email.as_ref().map(|email| email.as_str().to_owned());
            let reach: Vec<String> =
                [vendor.contact.clone(), vendor.phone.clone(), email].into_iter().flatten().collect();
            let reach = match &vendor.contact {
                Some(contact) if reach.len() == 1 => Some(Said::words(contact)),
                _ => (!reach.is_empty()).then(|| Said::fixed(reach.join(", "))),
            };
            let fields = vec![
                vendor
                    .kind
                    .map(|kind| Said::of(scope.word(&format!("vendor-{}", kind.as_str())), kind.as_str())),
                vendor.name.clone().map(Said::words),
                reach,
                vendor.account.clone().map(Said::words),
                vendor.contract_until.map(|day| self::day(scope, day)),
            ];
            (named(vendor.id.as_ref()), fields)
        })
        .collect();
    let empty = 6usize.saturating_sub(known.len()).max(3);
    list(scope, "vendors", columns, known, empty)
}

pub(super) fn domains(scope: &Scope<'_>) -> Vec<Block> {
    let columns: Columns = &[
        ("form-domain", 7, "name"),
        ("form-registrar", 6, "registrar"),
        ("form-hosting", 6, "hosting"),
        ("form-expires", 5, "expires"),
    ];
    let known = scope
        .view
        .intake
        .domains
        .iter()
        .map(|domain| {
            let fields = vec![
                domain.name.clone().map(Said::fixed),
                domain.registrar.clone().map(Said::words),
                domain.hosting.clone().map(Said::words),
                domain.expires.map(|day| self::day(scope, day)),
            ];
            (domain.name.clone().unwrap_or_default(), fields)
        })
        .collect();
    list(scope, "domains", columns, known, 2)
}

fn named(id: Option<&Id>) -> String {
    id.map(Id::to_string).unwrap_or_default()
}

fn day(scope: &Scope<'_>, day: Date) -> Said {
    Said::of(scope.formats.date_long(day.0), day)
}

fn vendor_name(scope: &Scope<'_>, id: &Id) -> Option<String> {
    scope.view.intake.vendors.iter().find(|vendor| vendor.id.as_ref() == Some(id))?.name.clone()
}
