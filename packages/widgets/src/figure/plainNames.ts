/** Names that need no list of a group: regional groups, the permanent members, and states, which stand in capitals. */
export const plainNames = /^((african|asia-pacific|eastern-european|grulac|weog|p5|[A-Z]{3})[\s,+]*)*$/;
