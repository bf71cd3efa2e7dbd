//! A guideline file as a tree of values, before anything is known about them.
//!
//! Every format goes through this tree, so that one reader sees the whole file and can name all its problems at once,
//! where a derived `Deserialize` would stop at the first. Nodes from TOML know where they stand in the file.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, de};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Deeper than any guideline: `areas[].indicators[].substitution.by[].target.sources[]` is eleven levels. What lies deeper
/// stands in a field that is wrong anyway, and is not read.
const DEEPEST: usize = 16;

/// A value and, in a TOML file, the byte at which it begins.
#[derive(Debug, Clone)]
pub(super) struct Node<'a> {
    pub(super) value: Value<'a>,
    pub(super) at: Option<usize>,
}

#[derive(Debug, Clone)]
pub(super) enum Value<'a> {
    Table(Vec<Entry<'a>>),
    List(Vec<Node<'a>>),
    Text(Cow<'a, str>),
    Integer(i64),
    /// A number that would lose its exactness, or is out of range; as written where that is known.
    Fraction(String),
    Bool(bool),
    /// Nothing, or content nested so deeply that nobody will ask for it.
    Null,
}

/// A field of a table: its name, where the name stands, and its value.
#[derive(Debug, Clone)]
pub(super) struct Entry<'a> {
    pub(super) key: Cow<'a, str>,
    pub(super) at: Option<usize>,
    pub(super) node: Node<'a>,
}

impl Value<'_> {
    /// What the value is, for a message.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Value::Table(_) => "a table",
            Value::List(_) => "a list",
            Value::Text(_) => "a text",
            Value::Integer(_) => "a number",
            Value::Fraction(_) => "a fraction without quotes",
            Value::Bool(_) => "true or false",
            Value::Null => "nothing",
        }
    }
}

impl<'a> Node<'a> {
    /// The tree of a TOML document.
    pub(super) fn from_toml(document: Spanned<DeTable<'a>>) -> Node<'a> {
        let at = document.span().start;
        Node {
            value: table(document.into_inner(), DEEPEST),
            at: Some(at),
        }
    }

    fn from_toml_value(value: Spanned<DeValue<'a>>, depth: usize) -> Node<'a> {
        let at = Some(value.span().start);
        let value = match value.into_inner() {
            DeValue::Table(_) | DeValue::Array(_) if depth == 0 => Value::Null,
            DeValue::Table(entries) => table(entries, depth - 1),
            DeValue::Array(items) => Value::List(
                items
                    .into_iter()
                    .map(|item| Node::from_toml_value(item, depth - 1))
                    .collect(),
            ),
            DeValue::String(text) => Value::Text(text),
            DeValue::Integer(integer) => match i64::from_str_radix(integer.as_str(), integer.radix()) {
                Ok(integer) => Value::Integer(integer),
                Err(_) => Value::Fraction(integer.to_string()),
            },
            DeValue::Float(float) => Value::Fraction(float.to_string()),
            DeValue::Boolean(truth) => Value::Bool(truth),
            // A date without quotes means the same as one in quotes.
            DeValue::Datetime(date) => Value::Text(date.to_string().into()),
        };
        Node { value, at }
    }
}

fn table(entries: DeTable<'_>, depth: usize) -> Value<'_> {
    Value::Table(
        entries
            .into_iter()
            .map(|(key, value)| {
                let at = Some(key.span().start);
                Entry {
                    key: key.into_inner(),
                    at,
                    node: Node::from_toml_value(value, depth),
                }
            })
            .collect(),
    )
}

impl<'de> Deserialize<'de> for Node<'static> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Node<'static>, D::Error> {
        de::DeserializeSeed::deserialize(Depth(DEEPEST), deserializer)
    }
}

/// Reads a node with this many levels left below it.
#[derive(Clone, Copy)]
struct Depth(usize);

impl<'de> de::DeserializeSeed<'de> for Depth {
    type Value = Node<'static>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'static>, D::Error> {
        deserializer.deserialize_any(self).map(|value| Node { value, at: None })
    }
}

impl<'de> de::Visitor<'de> for Depth {
    type Value = Value<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a guideline")
    }

    fn visit_bool<E: de::Error>(self, truth: bool) -> Result<Value<'static>, E> {
        Ok(Value::Bool(truth))
    }

    fn visit_i64<E: de::Error>(self, integer: i64) -> Result<Value<'static>, E> {
        Ok(Value::Integer(integer))
    }

    fn visit_u64<E: de::Error>(self, integer: u64) -> Result<Value<'static>, E> {
        Ok(i64::try_from(integer).map_or_else(|_| Value::Fraction(integer.to_string()), Value::Integer))
    }

    fn visit_f64<E: de::Error>(self, fraction: f64) -> Result<Value<'static>, E> {
        Ok(Value::Fraction(fraction.to_string()))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value<'static>, E> {
        Ok(Value::Text(text.to_owned().into()))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value<'static>, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Value<'static>, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value<'static>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut items: A) -> Result<Value<'static>, A::Error> {
        let Some(below) = self.0.checked_sub(1) else {
            while items.next_element::<de::IgnoredAny>()?.is_some() {}
            return Ok(Value::Null);
        };
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Depth(below))? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut entries: A) -> Result<Value<'static>, A::Error> {
        let Some(below) = self.0.checked_sub(1) else {
            while entries.next_entry::<de::IgnoredAny, de::IgnoredAny>()?.is_some() {}
            return Ok(Value::Null);
        };
        let mut table = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            table.push(Entry {
                key: key.into(),
                at: None,
                node: entries.next_value_seed(Depth(below))?,
            });
        }
        Ok(Value::Table(table))
    }
}
