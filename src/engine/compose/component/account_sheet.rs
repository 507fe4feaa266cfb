//! `{account-sheet}`: what one types into the PSA and into billing: the account, its sites, what is paid.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::{cell, email, lines, phone};
use super::planned::{strong_cell, table};
use super::register::{address, date, known_cell, or_words};
use super::{Scope, Trouble};
use crate::base::value::{ContactPurpose, Period, PeriodUnit};
use crate::model::document::{Block, Fact, Inline};
use crate::model::record::Contact;

/// Options of `{account-sheet}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// What is shown; `account` where nothing is said.
    show: Option<Show>,
}

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Show {
    /// The client as an account.
    Account,
    /// Its sites.
    Sites,
    /// What is paid, when, by whom, and from which day.
    Fees,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    Ok(match options.show.unwrap_or(Show::Account) {
        Show::Account => account(scope),
        Show::Sites => sites(scope),
        Show::Fees => fees(scope),
    })
}

/// A line of the sheet; where the value is not known, the word that says so stands out.
fn fact(scope: &Scope<'_>, name: &str, value: Option<String>) -> Fact {
    let value = match value.filter(|value| !value.trim().is_empty()) {
        Some(value) => vec![Inline::text(value)],
        None => vec![Inline::strong(scope.word("reg-to-ask"))],
    };
    Fact { name: vec![Inline::text(scope.word(name))], value }
}

fn account(scope: &Scope<'_>) -> Vec<Block> {
    let view = scope.view;
    let company = view.intake.company.as_ref();
    let time_zone = view.intake.sites.first().and_then(|site| site.time_zone.as_ref());
    let signed = view.onboarding.sla.as_ref().and_then(|sla| sla.signed.as_ref());
    let signed = signed.and_then(|signed| signed.client.as_ref()?.on.max(signed.provider.as_ref()?.on));
    let services: Vec<&str> = view
        .services
        .services
        .iter()
        .filter(|service| view.has_service(service))
        .filter_map(|service| scope.text(service.name.as_ref()))
        .collect();
    let services = scope.formats.list(&services);
    let mut items = vec![
        fact(scope, "reg-account-name", company.and_then(|company| company.name.clone())),
        fact(scope, "reg-account-id", Some(view.client.to_string())),
        fact(scope, "reg-legal-name", company.and_then(|company| company.legal_name.clone())),
        fact(scope, "reg-tax-id", company.and_then(|company| company.tax_id.clone())),
        fact(scope, "reg-postal-address", company.map(|company| address(company.address.as_ref()))),
        fact(
            scope,
            "reg-industry",
            company.and_then(|company| scope.text(company.industry.as_ref()).map(str::to_owned)),
        ),
        fact(
            scope,
            "reg-site-address",
            company.and_then(|company| company.website.as_ref().map(ToString::to_string)),
        ),
        fact(scope, "reg-time-zone", time_zone.map(ToString::to_string)),
        fact(scope, "reg-account-manager", view.account_manager().and_then(|person| person.name.clone())),
        fact(
            scope,
            "reg-service-level",
            view.level().and_then(|level| scope.text(level.name.as_ref()).map(str::to_owned)),
        ),
        fact(scope, "reg-services", Some(services)),
        fact(scope, "reg-signed-on", Some(date(scope, signed))),
    ];
    items.push(active_since(scope));
    vec![Block::Facts { items }]
}

/// The day from which the service levels are in force and the fees are due: the activation.
fn active_since(scope: &Scope<'_>) -> Fact {
    let day = scope.view.plan.as_ref().map(|plan| {
        let live = plan.is_live();
        let day = date(scope, Some(if live { plan.finish } else { plan.forecast }));
        scope.phrase(if live { "reg-active-since" } else { "reg-active-planned" }, [("date", day.into())])
    });
    fact(scope, "reg-active", day)
}

fn sites(scope: &Scope<'_>) -> Vec<Block> {
    let rows = scope
        .view
        .intake
        .sites
        .iter()
        .map(|site| {
            let particulars = site.particulars.iter().filter_map(|(name, text)| {
                Some(vec![Inline::text(format!("{name}: {}", scope.text(Some(text))?))])
            });
            vec![
                strong_cell(scope.text(site.name.as_ref()).unwrap_or_default()),
                known_cell(scope, address(site.address.as_ref())),
                known_cell(scope, site.time_zone.as_ref().map(ToString::to_string).unwrap_or_default()),
                cell(lines(particulars.collect())),
            ]
        })
        .collect();
    let heads = [("site", 5), ("reg-postal-address", 7), ("reg-time-zone", 4), ("reg-particulars", 9)];
    or_words(scope, table(scope, &heads, rows, true), "reg-sites-none")
}

fn fees(scope: &Scope<'_>) -> Vec<Block> {
    let view = scope.view;
    let (company, fees) = (view.intake.company.as_ref(), view.intake.fees.as_ref());
    let money = |money: Option<&crate::base::value::Money>| {
        money.map(|money| scope.formats.money(money.amount, money.currency.as_str()))
    };
    let contacts = &view.intake.contacts;
    let billing = contacts.iter().find(|contact| contact.purposes.contains(&ContactPurpose::Billing));
    let currency = company.and_then(|company| company.currency.as_ref()).map(ToString::to_string);
    let due = fees.and_then(|fees| fees.due_day);
    let due = due.map(|day| scope.phrase("reg-due-each-month", [("day", i64::from(day).into())]));
    let items = vec![
        fact(
            scope,
            "reg-legal-name",
            company.and_then(|company| company.legal_name.clone().or(company.name.clone())),
        ),
        fact(scope, "reg-tax-id", company.and_then(|company| company.tax_id.clone())),
        fact(scope, "reg-postal-address", company.map(|company| address(company.address.as_ref()))),
        Fact { name: vec![Inline::text(scope.word("reg-billing-contact"))], value: person(scope, billing) },
        fact(scope, "reg-monthly", money(fees.and_then(|fees| fees.monthly.as_ref()))),
        fact(scope, "reg-setup", money(fees.and_then(|fees| fees.setup.as_ref()))),
        fact(scope, "reg-currency", currency),
        fact(scope, "reg-due-day", due),
        fact(scope, "reg-term", fees.and_then(|fees| fees.term).map(|term| period(scope, term))),
        active_since(scope),
    ];
    vec![Block::Facts { items }]
}

/// Who gets the invoice: name, phone and e-mail.
fn person(scope: &Scope<'_>, contact: Option<&Contact>) -> Vec<Inline> {
    let Some(contact) = contact else { return vec![Inline::strong(scope.word("reg-to-ask"))] };
    lines(vec![
        contact.name.iter().map(Inline::text).collect(),
        contact.phone.as_deref().map(phone).into_iter().collect(),
        contact.email.iter().map(|address| email(address.as_str())).collect(),
    ])
}

/// A contract's length in words.
fn period(scope: &Scope<'_>, period: Period) -> String {
    let unit = match period.unit {
        PeriodUnit::Day => "reg-term-days",
        PeriodUnit::Week => "reg-term-weeks",
        PeriodUnit::Month => "reg-term-months",
        PeriodUnit::Year => "reg-term-years",
    };
    scope.phrase(unit, [("count", i64::from(period.count).into())])
}
