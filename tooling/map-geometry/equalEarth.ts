/** Coefficients of the projection (Šavrič, Patterson, Jenny: The Equal Earth map projection, 2018). */
const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const half = Math.sqrt(3) / 2;
const radians = Math.PI / 180;

/**
 * A place in degrees on the plane of Equal Earth, an equal-area projection, on a sphere of radius 1; y grows northwards.
 * Longitudes beyond half a turn are drawn beyond the edge of the map.
 */
export function equalEarth(longitude: number, latitude: number): readonly [x: number, y: number] {
  const angle = Math.asin(half * Math.sin(latitude * radians));
  const square = angle * angle;
  const sixth = square * square * square;
  return [
    (longitude * radians * Math.cos(angle)) / (half * (a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square))),
    angle * (a1 + a2 * square + sixth * (a3 + a4 * square)),
  ];
}
