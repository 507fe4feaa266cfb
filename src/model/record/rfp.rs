//! `content/rfp/<id>.yaml`: a request for proposal, its checklist, and what vendors answered.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::value::{Email, Id, LocalizedText, Url};

/// A request for proposal: `content/rfp/<id>.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Rfp {
    /// The version of the record's form; always 1.
    #[schemars(required, extend("x-required" = true))]
    pub schema: Option<u32>,
    /// What is asked for.
    #[schemars(required, extend("x-required" = true))]
    pub title: Option<LocalizedText>,
    /// What it is for, and what matters most.
    pub about: Option<LocalizedText>,
    /// The checklist, in order.
    pub categories: Vec<RfpCategory>,
    /// Who answered.
    pub vendors: Vec<RfpVendor>,
}

/// A category of a checklist.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RfpCategory {
    /// Its id.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// Its name.
    #[schemars(required, extend("x-required" = true))]
    pub title: Option<LocalizedText>,
    /// What is asked.
    pub items: Vec<RfpItem>,
}

/// A question of a checklist.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RfpItem {
    /// Its id, unique in the file: vendors' answers name it.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// What the software should do.
    #[schemars(required, extend("x-required" = true))]
    pub text: Option<LocalizedText>,
    /// How much it counts, 1 to 5; 1 where nothing is said.
    #[schemars(range(min = 1, max = 5))]
    pub weight: Option<u32>,
}

/// A vendor with its answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RfpVendor {
    /// Its id.
    #[schemars(required, extend("x-required" = true))]
    pub id: Option<Id>,
    /// The vendor, or its product.
    #[schemars(required, extend("x-required" = true))]
    pub name: Option<String>,
    /// Whom to ask there.
    pub contact: Option<String>,
    /// Where to write.
    pub email: Option<Email>,
    /// Its pages.
    pub url: Option<Url>,
    /// What it answered, by the item's id. What is not here is unanswered, and counts as no.
    #[schemars(extend("x-key" = "id"))]
    pub answers: BTreeMap<Id, RfpAnswer>,
}

/// An answer: `yes`, `partly` or `no`, with a note where it needs one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shorthand" = "answer"))]
pub struct RfpAnswer {
    /// Whether the software does it.
    #[schemars(required, extend("x-required" = true))]
    pub answer: Option<RfpVerdict>,
    /// What a bare answer leaves out: the edition, the price, the date.
    pub note: Option<LocalizedText>,
}

/// Whether a software does what is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RfpVerdict {
    /// It does.
    Yes,
    /// In part, with an add-on, or soon.
    Partly,
    /// It does not.
    No,
}

/// How well a vendor fits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RfpScore {
    /// Twice the sum of weight times 1, 0.5 or 0, so that it is whole.
    pub halves: u32,
    /// The sum of the weights.
    pub weight: u32,
    /// How many items were answered with yes.
    pub yes: u32,
    /// How many with partly.
    pub partly: u32,
    /// How many with no.
    pub no: u32,
    /// How many were not answered; they count as no.
    pub unanswered: u32,
}

impl RfpItem {
    /// How much it counts.
    pub fn weight(&self) -> u32 {
        self.weight.unwrap_or(1)
    }
}

impl RfpVendor {
    /// What it answered to an item.
    pub fn answer(&self, item: &RfpItem) -> Option<RfpVerdict> {
        self.answers.get(item.id.as_ref()?)?.answer
    }

    /// How well it fits the items of some categories: sum(weight x 1 | 0.5 | 0) / sum(weight).
    pub fn score<'c>(&self, categories: impl IntoIterator<Item = &'c RfpCategory>) -> RfpScore {
        let mut score = RfpScore::default();
        for item in categories.into_iter().flat_map(|category| &category.items) {
            let weight = item.weight();
            score.weight += weight;
            match self.answer(item) {
                Some(RfpVerdict::Yes) => {
                    score.yes += 1;
                    score.halves += 2 * weight;
                }
                Some(RfpVerdict::Partly) => {
                    score.partly += 1;
                    score.halves += weight;
                }
                Some(RfpVerdict::No) => score.no += 1,
                None => score.unanswered += 1,
            }
        }
        score
    }
}

impl RfpScore {
    /// The score in thousandths, rounded to the nearest, halves up; `None` where nothing is asked.
    pub fn thousandths(self) -> Option<u32> {
        (self.weight > 0).then(|| (self.halves * 1000 + self.weight) / (2 * self.weight))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::text::Source;
    use crate::base::yaml::read;

    /// Written out by hand. Weights 5, 3, 2 and 1: the sum is 11.
    /// Ada answers yes to the 5, partly to the 3, no to the 2, and nothing to the 1:
    /// 5 x 1 + 3 x 0.5 + 2 x 0 + 1 x 0 = 6.5; 6.5 / 11 = 0.5909... = 59.1 %.
    #[test]
    fn a_score_is_weight_times_answer_over_all_weights() {
        let text = "schema: 1\ntitle: Help desk\ncategories:\n  - id: general\n    title: General\n    items:\n      \
                    - {id: tenants, text: Tenants, weight: 5}\n      - {id: roles, text: Roles, weight: 3}\n  \
                    - id: sla\n    title: SLA\n    items:\n      - {id: clocks, text: Clocks, weight: 2}\n      \
                    - {id: pauses, text: Pauses}\nvendors:\n  - id: ada\n    name: Ada\n    answers:\n      tenants: yes\n      \
                    roles: {answer: partly, note: With the add-on}\n      clocks: no\n";
        let read = read::<Rfp>(&Source::new("rfp.yaml", text));
        assert_eq!(read.diagnostics, []);
        let rfp = read.value.value;
        let score = rfp.vendors[0].score(&rfp.categories);
        assert_eq!((score.halves, score.weight), (13, 11));
        assert_eq!((score.yes, score.partly, score.no, score.unanswered), (1, 1, 1, 1));
        assert_eq!(score.thousandths(), Some(591));
        // General alone: 6.5 of 8 = 81.25 %, rounded up.
        assert_eq!(rfp.vendors[0].score(&rfp.categories[..1]).thousandths(), Some(813));
        assert_eq!(RfpScore::default().thousandths(), None);
    }
}
