//! Whether the conditions of a task hold for a client.

use crate::model::playbook::When;
use crate::model::record::Intake;

/// Whether all keys of `when` hold; of a key's list, any value will do. An empty list asks for nothing.
pub(super) fn applies(when: &When, intake: &Intake) -> bool {
    let When { services, devices, systems, service_level } = when;
    let has_device =
        |kind| intake.inventory.iter().flat_map(|list| &list.devices).any(|device| device.kind == Some(kind));
    let has_system = |kind| intake.systems.iter().any(|system| system.kind == Some(kind));
    (services.is_empty() || services.iter().any(|id| intake.services.contains(id)))
        && (devices.is_empty() || devices.iter().any(|kind| has_device(*kind)))
        && (systems.is_empty() || systems.iter().any(|kind| has_system(*kind)))
        && (service_level.is_empty()
            || service_level.iter().any(|id| intake.service_level.as_ref() == Some(id)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::{DeviceKind, Id, Scalar as _};
    use crate::model::record::{Device, Inventory};

    #[test]
    fn every_key_must_hold_by_any_value() {
        let device = Device { kind: Some(DeviceKind::Server), ..Device::default() };
        let intake = Intake {
            services: vec![Id::parse("backup").unwrap()],
            inventory: Some(Inventory { devices: vec![device], ..Inventory::default() }),
            ..Intake::default()
        };
        let when = |services: &[&str], devices: &[DeviceKind]| When {
            services: services.iter().map(|id| Id::parse(id).unwrap()).collect(),
            devices: devices.to_vec(),
            ..When::default()
        };
        assert!(applies(&When::default(), &intake));
        assert!(applies(&when(&["helpdesk", "backup"], &[DeviceKind::Server]), &intake));
        assert!(!applies(&when(&["backup"], &[DeviceKind::Nas]), &intake));
    }
}
