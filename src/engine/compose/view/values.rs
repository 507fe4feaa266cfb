//! A view as the values that templates name: texts in the reader's language, by path.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex};

use jiff::ToSpan as _;
use serde::Serialize;
use serde_json::{Map, Value};

use super::{Enclosure, View, answers, review};
use crate::base::locale::Formats;
use crate::base::value::{Audience, Date, LocalizedText, Moment, Money, Scalar as _};
use crate::base::yaml::{Field, Shape};
use crate::model::record::{Contact, Intake, Onboarding, Person, Provider, Rfp, ServiceLevel};
use crate::model::schedule::Plan;

/// What templates may name: a name with what stands under it.
pub type Vocabulary = BTreeMap<String, Shape>;

/// What no client sees: a template for clients can't name it.
const INTERNAL: &[&str] = &["credentials", "culture", "findings", "notes", "plan", "sent", "publish", "rfp"];

/// Every name that a template for an audience may use, whether or not a client has a value there.
pub fn vocabulary(audience: Audience) -> &'static Vocabulary {
    static OF_DOCUMENTS: LazyLock<Vocabularies> = LazyLock::new(|| Vocabularies::new(of_documents));
    OF_DOCUMENTS.of(audience)
}

/// What a mail's template may name: the contact that it greets and the document that goes along besides.
pub fn mail_vocabulary(audience: Audience) -> &'static Vocabulary {
    static OF_MAILS: LazyLock<Vocabularies> = LazyLock::new(|| Vocabularies::new(of_mails));
    OF_MAILS.of(audience)
}

/// What there is for each audience; every template asks for it, and it is made once.
struct Vocabularies {
    client: Vocabulary,
    internal: Vocabulary,
}

impl Vocabularies {
    fn new(make: fn(Audience) -> Vocabulary) -> Vocabularies {
        Vocabularies { client: make(Audience::Client), internal: make(Audience::Internal) }
    }

    fn of(&self, audience: Audience) -> &Vocabulary {
        match audience {
            Audience::Client => &self.client,
            Audience::Internal => &self.internal,
        }
    }
}

fn of_documents(audience: Audience) -> Vocabulary {
    let mut names = Vocabulary::new();
    // The fields of intake and onboarding stand at the top, as a record writes them.
    for shape in [Shape::of::<Intake>(), Shape::of::<Onboarding>()] {
        let Shape::Record { fields, .. } = &*shape else { continue };
        names.extend(fields.iter().map(|field| (field.name.clone(), field.shape.clone())));
    }
    names.insert("rfp".to_owned(), shape_of::<Rfp>());
    names.remove("schema");
    if audience == Audience::Client {
        names.retain(|name, _| !INTERNAL.contains(&name.as_str()));
    }
    let person = shape_of::<Person>();
    let own = [
        ("provider", shape_of::<Provider>()),
        ("account_manager", person.clone()),
        ("people", Shape::Map { key: None, value: Box::new(person) }),
        ("primary", shape_of::<Contact>()),
        ("level", shape_of::<ServiceLevel>()),
        ("as_of", Shape::Scalar(Date::NAME.to_owned())),
        ("client", Shape::Text),
        ("plan", plan_shape()),
        // The last day of each task, by its id with _ for -: `dates.go_live`.
        ("dates", Shape::Map { key: None, value: Box::new(Shape::Scalar(Date::NAME.to_owned())) }),
        ("document", Shape::Map { key: None, value: Box::new(Shape::Text) }),
        ("answers", answers::shape()),
        ("review_30", review::shape()),
        ("review_60", review::shape()),
        ("review_90", review::shape()),
    ];
    names.extend(own.map(|(name, shape)| (name.to_owned(), shape)));
    names
}

fn shape_of<T: schemars::JsonSchema>() -> Shape {
    Shape::of::<T>().as_ref().clone()
}

fn of_mails(audience: Audience) -> Vocabulary {
    let mut names = vocabulary(audience).clone();
    names.insert("recipient".to_owned(), shape_of::<Contact>());
    names.insert("attachment".to_owned(), shape_of::<Enclosure>());
    names
}

/// The values of a view by name, ready to be shown: dates, money and numbers as the reader writes them, texts in the
/// reader's language. What is not known is absent.
pub fn values(view: &View, formats: &Formats, version: u32) -> Arc<Map<String, Value>> {
    let make = || Arc::new(made(view, formats, version));
    match view.shown.0.lock() {
        Ok(mut shown) => Arc::clone(shown.entry(version).or_insert_with(make)),
        Err(_) => make(),
    }
}

/// The values of a view that were made already, by version: every document of a client asks for the same. A copy begins
/// anew, for it may have other fields.
#[derive(Debug, Default)]
pub(in crate::engine::compose) struct Shown(Mutex<BTreeMap<u32, Arc<Map<String, Value>>>>);

impl Clone for Shown {
    fn clone(&self) -> Shown {
        Shown::default()
    }
}

fn made(view: &View, formats: &Formats, version: u32) -> Map<String, Value> {
    let mut out = Map::new();
    for record in [shown(&view.intake, formats), shown(&view.onboarding, formats)] {
        if let Value::Object(fields) = record {
            out.extend(fields.into_iter().filter(|(name, _)| name != "schema"));
        }
    }
    out.insert("provider".to_owned(), shown(&view.provider, formats));
    let people = view.onboarding.people.iter().filter_map(|(role, id)| {
        // Names in templates have no hyphens: `people.service_desk`.
        Some((role.as_str().replace('-', "_"), shown(view.person(id)?, formats)))
    });
    out.insert("people".to_owned(), Value::Object(people.collect()));
    out.remove("account_manager");
    insert(&mut out, "account_manager", view.account_manager(), formats);
    insert(&mut out, "primary", view.primary(), formats);
    insert(&mut out, "level", view.level(), formats);
    insert(&mut out, "recipient", view.recipient.as_ref(), formats);
    insert(&mut out, "attachment", view.enclosed.as_ref(), formats);
    out.insert("as_of".to_owned(), Value::String(formats.date_long(view.as_of.0)));
    out.insert("client".to_owned(), Value::String(view.client.to_string()));
    out.remove("plan");
    if let Some(plan) = &view.plan {
        out.insert("plan".to_owned(), plan_values(plan, view, formats, version));
        let dates = plan.groups().filter_map(|group| {
            let name = group.first().template.id.as_ref()?.as_str().replace('-', "_");
            Some((name, Value::String(formats.date_long(group.finish().0))))
        });
        out.insert("dates".to_owned(), Value::Object(dates.collect()));
    }
    out.extend(review::values(view, formats));
    out.extend(answers::values(view, formats).map(|answers| ("answers".to_owned(), answers)));
    insert(&mut out, "rfp", view.rfp.as_ref(), formats);
    out.insert("document".to_owned(), serde_json::json!({ "version": version.to_string() }));
    out
}

/// What templates may ask of the plan.
const PLAN: &[&str] = &[
    "start",
    "started",
    "finish",
    "forecast",
    "promised",
    "follow_up_until",
    "survey_due",
    "tasks",
    "live",
    "delayed",
    "kept",
    "repeated",
    "held",
    "internal",
];

fn plan_shape() -> Shape {
    let field = |name: &&str| Field { name: (*name).to_owned(), shape: Shape::Text, required: false };
    Shape::Record { fields: PLAN.iter().map(field).collect(), shorthand: None, secret: false }
}

/// The plan in a few values. Those without a date are there where it is so: its first day has come (`started`), the client
/// has gone live (`live`), the forecast lies after what was promised (`delayed`) or on the very day (`kept`), tasks are
/// repeated for several items (`repeated`), the client holds a version of it (`held`: which), the document is for the
/// provider's own people (`internal`).
fn plan_values(plan: &Plan, view: &View, formats: &Formats, version: u32) -> Value {
    let date = |day: Date| Some(formats.date_long(day.0));
    let live = plan.is_live();
    let delayed = plan.promised.is_some_and(|promised| promised < plan.forecast) && !live;
    let values = PLAN.iter().filter_map(|name| {
        let value = match *name {
            "start" => date(plan.start),
            "started" => (plan.start <= view.as_of).then(|| "started".to_owned()),
            "finish" => date(plan.finish),
            "forecast" => date(plan.forecast),
            "promised" => plan.promised.and_then(date),
            "follow_up_until" => date(plan.follow_up_until),
            "survey_due" => survey_due(plan).and_then(date),
            "tasks" => Some(formats.number(plan.tasks.len().into())),
            "live" => live.then(|| "live".to_owned()),
            "kept" => (plan.promised == Some(plan.finish)).then(|| "kept".to_owned()),
            "repeated" => {
                let repeated = plan.groups().any(|group| group.items().is_some());
                repeated.then(|| "repeated".to_owned())
            }
            // What is compared with itself has not changed.
            "held" => view
                .kept_plan
                .as_ref()
                .filter(|kept| kept.version < version)
                .map(|kept| kept.version.to_string()),
            "delayed" => delayed.then(|| "delayed".to_owned()),
            _ => (view.audience == Audience::Internal).then(|| "internal".to_owned()),
        };
        Some(((*name).to_owned(), Value::String(value?)))
    });
    Value::Object(values.collect())
}

/// How many business days there are to answer a questionnaire.
const DAYS_TO_ANSWER: usize = 5;

/// Until when the questionnaire on the onboarding should be back: business days after it goes out.
fn survey_due(plan: &Plan) -> Option<Date> {
    let sent = plan.tasks.iter().find(|task| task.id.as_str() == "onboarding-survey")?.finish.0;
    let days = sent.series(1.day()).skip(1).filter(|day| !plan.days_off.contains_key(&Date(*day)));
    days.take(DAYS_TO_ANSWER).last().map(Date)
}

fn insert<T: Serialize + schemars::JsonSchema>(
    out: &mut Map<String, Value>,
    name: &str,
    record: Option<&T>,
    formats: &Formats,
) {
    if let Some(record) = record {
        out.insert(name.to_owned(), shown(record, formats));
    }
}

/// A record with every value as the reader writes it.
fn shown<T: Serialize + schemars::JsonSchema>(record: &T, formats: &Formats) -> Value {
    let raw = serde_json::to_value(record).unwrap_or_default();
    present(raw, &Shape::of::<T>(), formats).unwrap_or_default()
}

fn present(value: Value, shape: &Shape, formats: &Formats) -> Option<Value> {
    match (value, shape) {
        (Value::Null, _) => None,
        (Value::Object(fields), Shape::Record { fields: known, .. }) => {
            let fields = fields.into_iter().filter_map(|(name, inner)| {
                let field = known.iter().find(|field| field.name == name)?;
                Some((name, present(inner, &field.shape, formats)?))
            });
            Some(Value::Object(fields.collect()))
        }
        (Value::Object(fields), Shape::Map { value, .. }) => {
            let fields =
                fields.into_iter().filter_map(|(name, inner)| Some((name, present(inner, value, formats)?)));
            Some(Value::Object(fields.collect()))
        }
        (Value::Array(items), Shape::List { item, .. }) => {
            Some(Value::Array(items.into_iter().filter_map(|inner| present(inner, item, formats)).collect()))
        }
        (raw, Shape::Localized) => {
            let text: LocalizedText = serde_json::from_value(raw).ok()?;
            text.get(formats.locale()).map(|text| Value::String(text.to_owned()))
        }
        (Value::String(text), Shape::Scalar(name)) => Some(Value::String(scalar(text, name, formats))),
        (Value::Number(number), _) => {
            Some(Value::String(formats.number(number.to_string().parse().unwrap_or_default())))
        }
        (other, _) => Some(other),
    }
}

fn scalar(text: String, name: &str, formats: &Formats) -> String {
    match name {
        Date::NAME => Date::parse(&text).map(|date| formats.date_long(date.0)).unwrap_or(text),
        Moment::NAME => Moment::parse(&text).map(|moment| moment_text(&moment, formats)).unwrap_or(text),
        Money::NAME => Money::parse(&text)
            .map(|money| formats.money(money.amount, money.currency.as_str()))
            .unwrap_or(text),
        _ => text,
    }
}

/// "segunda-feira, 9 de novembro, às 10:00".
pub fn moment_text(moment: &Moment, formats: &Formats) -> String {
    format!("{}, {}", formats.date_weekday(moment.local.date()), formats.at_time(moment.local.time()))
}
