//! `intake.yaml`: what a client is and has.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Credential, DocumentationItem, Domain, Inventory, Origin, System, Vendor};
use crate::base::locale::Locale;
use crate::base::value::{
    ContactPurpose, Country, Currency, Date, DaySpan, Email, FilePath, HoursRange, Id, LocalizedText, Money,
    Period, TimeZone, Url,
};

/// What a client is and has, from step 1: `content/clients/<id>/intake.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Intake {
    /// The version of the record's form; always 1.
    #[schemars(required, extend("x-required" = true))]
    pub schema: Option<u32>,
    /// The company.
    #[schemars(required, extend("x-required" = true))]
    pub company: Option<Company>,
    /// Its sites.
    pub sites: Vec<Site>,
    /// Its people.
    pub contacts: Vec<Contact>,
    /// A service level of services.yaml.
    pub service_level: Option<Id>,
    /// Contracted services of services.yaml.
    pub services: Vec<Id>,
    /// What is paid.
    pub fees: Option<Fees>,
    /// Devices.
    pub inventory: Option<Inventory>,
    /// What has a login or a licence and is no device.
    pub systems: Vec<System>,
    /// What is written down already.
    pub documentation: Vec<DocumentationItem>,
    /// References into a vault; never a value.
    pub credentials: Vec<Credential>,
    /// Third parties.
    pub vendors: Vec<Vendor>,
    /// Internet domains.
    pub domains: Vec<Domain>,
    /// What to do in an emergency.
    pub emergency: Option<Emergency>,
    /// What the client wants from its technology; the first one stands on the cover.
    pub goals: Vec<LocalizedText>,
    /// House rules.
    pub policies: Option<Policies>,
    /// What the client expects of us.
    pub expectations: Vec<LocalizedText>,
    /// The culture and values questions.
    pub culture: Option<Culture>,
    /// Internal remarks; in nothing that the client gets.
    pub notes: Option<String>,
}

/// The company.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Company {
    /// The name that everybody uses.
    #[schemars(required, extend("x-required" = true))]
    pub name: Option<String>,
    /// The registered name.
    pub legal_name: Option<String>,
    /// The tax id, as the country writes it.
    pub tax_id: Option<String>,
    /// The postal address.
    pub address: Option<Address>,
    /// The trade.
    pub industry: Option<LocalizedText>,
    /// Web site.
    pub website: Option<Url>,
    /// The language of this client's documents; a list makes several.
    #[schemars(extend("x-one-or-many" = true))]
    pub locale: Vec<Locale>,
    /// The currency, by its ISO 4217 code.
    pub currency: Option<Currency>,
    /// SVG, PNG or JPEG, beside intake.yaml.
    pub logo: Option<FilePath>,
}

/// A postal address.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Address {
    /// Street, number and what else stands on that line.
    pub street: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub state: Option<String>,
    /// Postal code, as typed.
    pub postal_code: Option<String>,
    /// Country, by its ISO 3166-1 code of two letters.
    pub country: Option<Country>,
}

impl Address {
    /// Whether its parts are not told apart: all of it stands in the line of the street, if anything is known.
    pub fn is_street_alone(&self) -> bool {
        self.city.is_none() && self.state.is_none() && self.postal_code.is_none()
    }
}

/// A place where the client works.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Site {
    /// The id that devices, contacts and vendors name.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// What people call it.
    pub name: Option<LocalizedText>,
    /// The postal address.
    pub address: Option<Address>,
    /// IANA name, such as `America/Sao_Paulo`.
    pub time_zone: Option<TimeZone>,
    /// Hours by day; a day that is not named is off.
    #[schemars(extend("x-key" = "day-span", "x-many-values" = true))]
    pub hours: BTreeMap<DaySpan, Vec<HoursRange>>,
    /// Calendars of public holidays.
    pub holidays: Vec<Holiday>,
    /// Days when the site is closed.
    pub closed: Vec<Closure>,
    /// What else one must know: access, quiet hours.
    pub particulars: BTreeMap<String, LocalizedText>,
    /// Where the entry came from; internal.
    pub source: Option<Origin>,
}

/// A calendar of public holidays.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shorthand" = "code"))]
pub struct Holiday {
    /// The calendar: `BR`, `BR-SP`, `BR-SP-campinas`.
    #[schemars(required, extend("x-required" = true))]
    pub code: Option<String>,
    /// Optional days count too.
    pub optional: Option<bool>,
}

/// Days when a site is closed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Closure {
    /// The first day.
    #[schemars(required, extend("x-required" = true))]
    pub from: Option<Date>,
    /// The last day; the first where nothing is said.
    pub to: Option<Date>,
    /// Why.
    pub why: Option<LocalizedText>,
}

/// One of the client's people.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Contact {
    /// The id that other records name.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// First and last name.
    #[schemars(required, extend("x-required" = true))]
    pub name: Option<String>,
    /// What the person does.
    pub role: Option<LocalizedText>,
    /// E-mail.
    pub email: Option<Email>,
    /// Phone, as typed.
    pub phone: Option<String>,
    /// The site where the person works.
    pub site: Option<Id>,
    /// What the person is there for; exactly one contact is primary.
    #[serde(rename = "for")]
    #[schemars(extend("x-one-or-many" = true))]
    pub purposes: Vec<ContactPurpose>,
    /// Where the entry came from; internal.
    pub source: Option<Origin>,
}

/// What is paid.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Fees {
    /// Each month.
    pub monthly: Option<Money>,
    /// Once, at the start.
    pub setup: Option<Money>,
    /// The day of the month when it is due.
    #[schemars(range(min = 1, max = 31))]
    pub due_day: Option<u32>,
    /// How long the contract runs: `12 months`.
    pub term: Option<Period>,
}

/// What to do in an emergency.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Emergency {
    /// Contacts to call, in this order.
    pub call: Vec<Id>,
    /// What to do first.
    pub first: Vec<LocalizedText>,
    /// What never to do.
    pub never: Vec<LocalizedText>,
    /// Systems and devices in the order in which they must work again.
    pub order: Vec<Id>,
}

/// House rules and who looks after what.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Policies {
    /// What staff may use machines for.
    pub internal_use: Option<Policy>,
    /// Antivirus: product and scope.
    pub antivirus: Option<Policy>,
    /// Anti-spam: product and scope.
    pub anti_spam: Option<Policy>,
    /// Web hosting: provider and account.
    pub hosting: Option<Policy>,
}

/// A house rule.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shorthand" = "text"))]
pub struct Policy {
    /// What it says.
    pub text: Option<LocalizedText>,
    /// Where it stands.
    pub url: Option<Url>,
    /// The file that holds it.
    pub file: Option<FilePath>,
    /// Since when it is accepted.
    pub accepted_on: Option<Date>,
}

/// Whether the culture and values questions were asked; the answers stand in `responses/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Culture {
    /// When they were asked.
    pub asked_on: Option<Date>,
    /// The client did not want to answer.
    pub declined: Option<bool>,
    /// When the answers came.
    pub answered_on: Option<Date>,
}
