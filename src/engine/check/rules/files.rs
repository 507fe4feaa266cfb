//! Files that records name: they are there, and pictures can be used.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::super::{ClientFacts, SharedFacts, at_value, similar};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::picture::PictureFile;
use crate::base::value::FilePath;
use crate::base::yaml::Read;

pub(super) fn shared(facts: &SharedFacts<'_>, found: &mut Vec<Diagnostic>) {
    let mut look =
        Look { files: facts.files, pictures: facts.pictures, folder: "content/".to_owned(), found };
    let logo = facts.provider.value.brand.as_ref().and_then(|brand| brand.logo.as_ref());
    look.picture(facts.provider, "brand.logo", logo);
    for (index, person) in facts.team.value.people.iter().enumerate() {
        look.picture(facts.team, &format!("people[{index}].photo"), person.photo.as_ref());
    }
}

pub(super) fn client(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    let folder = format!("content/clients/{}/", facts.client);
    let mut look = Look { files: facts.files, pictures: facts.pictures, folder, found };
    let intake = &facts.intake.value;
    look.picture(
        facts.intake,
        "company.logo",
        intake.company.as_ref().and_then(|company| company.logo.as_ref()),
    );
    for (index, item) in intake.documentation.iter().enumerate() {
        look.file(facts.intake, &format!("documentation[{index}].file"), item.file.as_ref());
    }
    for (index, vendor) in intake.vendors.iter().enumerate() {
        look.file(facts.intake, &format!("vendors[{index}].file"), vendor.file.as_ref());
    }
    if let Some(policies) = &intake.policies {
        let list = [
            ("internal_use", &policies.internal_use),
            ("antivirus", &policies.antivirus),
            ("anti_spam", &policies.anti_spam),
            ("hosting", &policies.hosting),
        ];
        for (name, policy) in list {
            let file = policy.as_ref().and_then(|policy| policy.file.as_ref());
            look.file(facts.intake, &format!("policies.{name}.file"), file);
        }
    }
    let onboarding = &facts.onboarding.value;
    let signed = onboarding.sla.as_ref().and_then(|sla| sla.signed.as_ref());
    look.file(facts.onboarding, "sla.signed.file", signed.and_then(|signed| signed.file.as_ref()));
    for (id, task) in &onboarding.tasks {
        look.file(facts.onboarding, &format!("tasks.{id}.evidence"), task.evidence.as_ref());
    }
    for (index, sent) in onboarding.sent.iter().enumerate() {
        look.file(facts.onboarding, &format!("sent[{index}].file"), sent.file.as_ref());
    }
}

struct Look<'l> {
    files: &'l BTreeSet<String>,
    pictures: &'l BTreeMap<String, Arc<PictureFile>>,
    folder: String,
    found: &'l mut Vec<Diagnostic>,
}

impl Look<'_> {
    fn file<T>(&mut self, read: &Read<T>, path: &str, file: Option<&FilePath>) -> bool {
        let Some(file) = file else { return false };
        let there = self.files.contains(file.as_str());
        if !there {
            let suggestion = similar(file.as_str(), self.files.iter().map(String::as_str));
            self.found.push(
                at_value(Code::MissingFile, read, path)
                    .with("file", file.to_string())
                    .with("suggestion", suggestion)
                    .with("folder", self.folder.clone()),
            );
        }
        there
    }

    fn picture<T>(&mut self, read: &Read<T>, path: &str, file: Option<&FilePath>) {
        if !self.file(read, path, file) {
            return;
        }
        // A picture that could not be read at all was said when it was read.
        let Some(picture) = file.and_then(|file| self.pictures.get(file.as_str())) else { return };
        if let Err(why) = picture.clean() {
            self.found
                .push(at_value(Code::BadPicture, read, path).with("why", why.as_str()).with("most", "20"));
        }
    }
}
