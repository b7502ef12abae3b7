/**
 * The element itself: a block, in which a card fills the height that a row of the page's grid gives it. The page's own rules
 * for the element win over these.
 */
export const hostStyles = `:host{display:grid}
:host([hidden]){display:none}
:host>div{display:grid;align-items:start}
:host,:host>div{grid-template-columns:minmax(0,1fr)}
:host>div>.aic-card{align-self:stretch}`;
