//! A request for proposal: ids are unique, and vendors answer what was asked.

use super::super::{at_key, similar};
use super::ids::{list, unique};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::yaml::Read;
use crate::model::record::Rfp;

pub(in crate::engine::check) fn rule(rfp: &Read<Rfp>, found: &mut Vec<Diagnostic>) {
    let categories = &rfp.value.categories;
    unique(rfp, list("categories", categories.iter().map(|category| category.id.as_ref())), found);
    unique(rfp, list("vendors", rfp.value.vendors.iter().map(|vendor| vendor.id.as_ref())), found);
    // Answers name an item alone, so its id is unique in the whole file.
    let mut items = Vec::new();
    for (index, category) in categories.iter().enumerate() {
        let ids = category.items.iter().map(|item| item.id.as_ref());
        items.extend(list(&format!("categories[{index}].items"), ids));
    }
    let known: Vec<&str> = items.iter().map(|(_, id)| id.as_str()).collect();
    for (index, vendor) in rfp.value.vendors.iter().enumerate() {
        for id in vendor.answers.keys().filter(|id| !known.contains(&id.as_str())) {
            found.push(
                at_key(Code::RfpUnknownItem, rfp, &format!("vendors[{index}].answers.{id}"))
                    .with("id", id.to_string())
                    .with("suggestion", similar(id.as_str(), known.iter().copied())),
            );
        }
    }
    unique(rfp, items, found);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::text::Source;
    use crate::base::yaml::read;

    #[test]
    fn an_unanswered_item_is_no_fault() {
        let text = "schema: 1\ntitle: T\ncategories:\n  - id: a\n    title: A\n    items: [{id: one, text: One}]\n\
                    vendors: [{id: ada, name: Ada}]\n";
        let read = read::<Rfp>(&Source::new("rfp.yaml", text)).value;
        let mut found = Vec::new();
        rule(&read, &mut found);
        assert_eq!(found, []);
    }
}
